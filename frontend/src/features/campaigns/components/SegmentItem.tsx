import { SlidersHorizontal, Trash2 } from "lucide-react";
import { useId, useState, type ReactNode } from "react";
import { DragHandle, useSortableItem } from "@/shared/fields/Sortable";
import { TextField } from "@/shared/fields/TextField";
import { cn } from "@/shared/lib/cn";
import { IconButton } from "@/shared/ui/Button";
import { GROUNDS, STRIPS } from "../mail/colors";
import { entryOf, labelOf, segmentColor } from "../mail/labels";
import type { BreakdownEntry, Segment } from "../mail/model";
import { ColorSelect } from "./ColorSelect";

export interface SegmentItemProps {
  segment: Segment;
  breakdown: readonly BreakdownEntry[];
  onChange: (segment: Segment) => void;
  onRemove: () => void;
  error?: string | undefined;
}

/** A component of the text that can be moved. */
export function SortableSegment({ sortKey, ...props }: SegmentItemProps & { sortKey: string }) {
  const { ref, style, isDragging, handle } = useSortableItem(sortKey);
  const name = labelOf(props.breakdown, props.segment);
  const hint = entryOf(props.breakdown, props.segment)?.description ?? "";
  return (
    <li ref={ref} style={style} className={cn("bg-card rounded-lg", isDragging && "shadow-lg")}>
      <SegmentBox {...props} handle={<DragHandle handle={handle} name={name} className="text-current hover:bg-black/5 dark:hover:bg-white/10" />}>
        <TextField
          label={name}
          hideLabel
          multiline
          value={props.segment.text}
          placeholder={hint === "" ? "No text yet" : hint}
          error={props.error}
          onChange={(text) => props.onChange({ ...props.segment, text: text ?? "" })}
        />
      </SegmentBox>
    </li>
  );
}

/** The component that repeats the subject: it stays first, and its text is the subject's. */
export function SubjectSegment(props: SegmentItemProps) {
  return (
    <div className="bg-card mb-2 rounded-lg">
      <SegmentBox {...props}>
        <p className="text-sm break-words">{props.segment.text === null || props.segment.text === "" ? "No subject yet" : props.segment.text}</p>
      </SegmentBox>
    </div>
  );
}

function SegmentBox({ segment, breakdown, onChange, onRemove, handle, children }: SegmentItemProps & { handle?: ReactNode; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const name = labelOf(breakdown, segment);
  const color = segmentColor(breakdown, segment);
  return (
    <div className={cn("relative overflow-hidden rounded-lg border py-1.5 pr-2 pl-4", GROUNDS[color])}>
      <span aria-hidden className={cn("absolute inset-y-0 left-0 w-1.5", STRIPS[color])} />
      <div className="flex items-center gap-1">
        {handle}
        <span className="min-w-0 flex-1 text-xs font-semibold break-words">{name}</span>
        <IconButton
          label={`Type, label and color of ${name}`}
          aria-expanded={isOpen}
          aria-controls={id}
          className="size-7 hover:bg-black/5 dark:hover:bg-white/10"
          onClick={() => setOpen(!isOpen)}
        >
          <SlidersHorizontal aria-hidden />
        </IconButton>
        <IconButton label={`Delete ${name}`} className="size-7 hover:bg-black/5 dark:hover:bg-white/10" onClick={onRemove}>
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      <div className="px-1.5 pb-1">{children}</div>
      <div id={id} hidden={!isOpen} className="bg-card text-foreground mt-1 mb-1 space-y-2 rounded-md border p-3">
        {isOpen && <Details segment={segment} breakdown={breakdown} onChange={onChange} />}
      </div>
    </div>
  );
}

function Details({ segment, breakdown, onChange }: Pick<SegmentItemProps, "segment" | "breakdown" | "onChange">) {
  return (
    <>
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        <TextField
          label="Label"
          value={segment.label}
          placeholder={labelOf(breakdown, { ...segment, label: null })}
          onChange={(label) => onChange({ ...segment, label })}
        />
        <TextField label="Type" value={segment.type} onChange={(type) => onChange({ ...segment, type })} />
      </div>
      <ColorSelect value={segment.color} onChange={(color) => onChange({ ...segment, color })} />
    </>
  );
}
