import { useState } from "react";
import { errorAt } from "@/shared/fields/errors";
import { ItemList } from "@/shared/fields/ItemList";
import { TextField } from "@/shared/fields/TextField";
import { counted } from "@/shared/lib/words";
import { cn } from "@/shared/lib/cn";
import { Card } from "@/shared/ui/Card";
import { FormField, Input } from "@/shared/ui/Input";
import { STRIPS } from "../mail/colors";
import { withRenamedType } from "../mail/edits";
import { entryColor, entryOf, freeType, humanized } from "../mail/labels";
import type { BreakdownEntry, Segment } from "../mail/model";
import { ColorSelect } from "./ColorSelect";
import type { Editable } from "./types";

/** What the types of components are for: their labels, descriptions and colors, in an order of their own. */
export function BreakdownPanel({ campaign, edit, errors }: Editable) {
  const { breakdown, segments } = campaign;
  return (
    <Card title="Breakdown" description="What each type of component is called and what it is for.">
      <ItemList
        label="Breakdown"
        itemName="type of component"
        value={breakdown}
        onChange={(changed) => edit((before) => ({ ...before, breakdown: changed }))}
        create={() => ({ segmentType: freeType(campaign), label: "New type", description: null, color: null })}
        nameOf={nameOf}
        summary={(entry) => <Summary entry={entry} breakdown={breakdown} segments={segments} />}
        editor={(entry, change, index) => (
          <>
            <TextField label="Label" value={entry.label} placeholder={humanized(entry.segmentType)} onChange={(label) => change({ ...entry, label })} />
            <TextField label="Description" multiline value={entry.description} onChange={(description) => change({ ...entry, description })} />
            <TypeField
              value={entry.segmentType}
              error={errorAt(errors, `/breakdown/${index}/segmentType`)}
              onChange={(type) => edit((before) => withRenamedType(before, index, type))}
            />
            <ColorSelect value={entry.color} onChange={(color) => change({ ...entry, color })} />
          </>
        )}
        errorOf={(index) => errorAt(errors, `/breakdown/${index}`)}
      />
    </Card>
  );
}

function nameOf({ label, segmentType }: BreakdownEntry): string {
  return label === null || label === "" ? humanized(segmentType) : label;
}

function Summary({ entry, breakdown, segments }: { entry: BreakdownEntry; breakdown: readonly BreakdownEntry[]; segments: readonly Segment[] }) {
  const uses = segments.filter((segment) => entryOf(breakdown, segment) === entry).length;
  return (
    <div className="flex gap-2 px-3 pb-3 pl-11 text-sm">
      <span aria-hidden className={cn("mt-1 size-3 shrink-0 rounded-full", STRIPS[entryColor(entry)])} />
      <div className="min-w-0">
        {entry.description !== null && <p className="break-words">{entry.description}</p>}
        <p className="text-muted-foreground text-xs">{uses === 0 ? "Not used in this text" : counted(uses, "component")}</p>
      </div>
    </div>
  );
}

/** A type takes its components along when it is renamed, so it changes when it is complete, not letter by letter. */
function TypeField({ value, error, onChange }: { value: string; error: string | undefined; onChange: (type: string) => void }) {
  const [draft, setDraft] = useState<string>();
  return (
    <FormField label="Type" error={error}>
      {(control) => (
        <Input
          {...control}
          value={draft ?? value}
          onChange={({ target }) => setDraft(target.value)}
          onBlur={() => {
            if (draft !== undefined && draft !== value) {
              onChange(draft);
            }
            setDraft(undefined);
          }}
        />
      )}
    </FormField>
  );
}
