import { Plus } from "lucide-react";
import { useMemo } from "react";
import { errorAt } from "@/shared/fields/errors";
import { moved, replaced, useKeys, without } from "@/shared/fields/keyedItems";
import { Sortable } from "@/shared/fields/Sortable";
import { Button } from "@/shared/ui/Button";
import { toasts } from "@/shared/ui/toasts";
import { withSegments } from "../mail/edits";
import { freeType, labelOf } from "../mail/labels";
import type { Segment } from "../mail/model";
import { subjectPlace, textSegments, withTextSegments } from "../mail/subjects";
import { SortableSegment, SubjectSegment } from "./SegmentItem";
import type { Editable } from "./types";

/** The mail as colored components, in their order. */
export function ComponentMode({ campaign, edit, errors }: Editable) {
  const { segments, breakdown } = campaign;
  const place = subjectPlace(segments);
  const subject = segments[place];
  const parts = useMemo(() => textSegments(segments), [segments]);
  const keys = useKeys(parts);
  const change = (changed: (parts: Segment[]) => Segment[]) =>
    edit((before) => withSegments(before, withTextSegments(before.segments, changed(textSegments(before.segments)))));
  const changeAll = (changed: (segments: Segment[]) => Segment[]) => edit((before) => withSegments(before, changed(before.segments)));
  const remove = (index: number, segment: Segment) => {
    change((list) => without(list, index));
    undoable(labelOf(breakdown, segment), () => change((list) => [...list.slice(0, index), segment, ...list.slice(index)]));
  };
  return (
    <div role="group" aria-label="Components">
      {subject !== undefined && (
        <SubjectSegment
          segment={subject}
          breakdown={breakdown}
          onChange={(segment) => changeAll((list) => replaced(list, place, segment))}
          onRemove={() => {
            changeAll((list) => without(list, place));
            undoable(labelOf(breakdown, subject), () => changeAll((list) => [...list.slice(0, place), subject, ...list.slice(place)]));
          }}
        />
      )}
      <Sortable keys={keys} names={parts.map((part) => labelOf(breakdown, part))} onMove={(from, to) => change((list) => moved(list, from, to))}>
        <ol className="space-y-2">
          {parts.map((segment, index) => (
            <SortableSegment
              key={keys[index]}
              sortKey={keys[index] ?? ""}
              segment={segment}
              breakdown={breakdown}
              error={errorAt(errors, `/segments/${segments.indexOf(segment)}`)}
              onChange={(changed) => change((list) => replaced(list, index, changed))}
              onRemove={() => remove(index, segment)}
            />
          ))}
        </ol>
      </Sortable>
      <Button
        variant="ghost"
        size="sm"
        className="mt-2"
        onClick={() => change((list) => [...list, { type: freeType(campaign), text: "", color: null, label: "New component" }])}
      >
        <Plus aria-hidden />
        Add a component
      </Button>
    </div>
  );
}

function undoable(name: string, undo: () => void): void {
  const id = toasts.add({
    title: `Deleted “${name}”`,
    actionProps: {
      children: "Undo",
      onClick: () => {
        undo();
        toasts.close(id);
      },
    },
  });
}
