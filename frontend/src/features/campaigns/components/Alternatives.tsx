import { ArrowUpToLine, Plus, X } from "lucide-react";
import { useRef, useState } from "react";
import { errorAt } from "@/shared/fields/errors";
import { moved, replaced, useKeys, without } from "@/shared/fields/keyedItems";
import { DragHandle, Sortable, useSortableItem } from "@/shared/fields/Sortable";
import { Button, IconButton } from "@/shared/ui/Button";
import { Input } from "@/shared/ui/Input";
import { withAlternative } from "../mail/edits";
import type { Editable } from "./types";

/** Other subjects: one of them can be chosen, and then changes places with the subject. */
export function Alternatives({ campaign, edit, errors }: Editable) {
  const { alternatives } = campaign;
  const keys = useKeys(alternatives);
  const adder = useRef<HTMLInputElement>(null);
  const change = (changed: (list: string[]) => string[]) => edit((before) => ({ ...before, alternatives: changed(before.alternatives) }));
  return (
    <div className="mt-3">
      <h3 className="text-muted-foreground text-xs font-medium">Alternatives</h3>
      <Sortable keys={keys} names={alternatives} onMove={(from, to) => change((list) => moved(list, from, to))}>
        <ul className="mt-1 space-y-1">
          {alternatives.map((text, index) => (
            <Alternative
              key={keys[index]}
              sortKey={keys[index] ?? ""}
              text={text}
              number={index + 1}
              onChoose={() => edit((before) => withAlternative(before, index))}
              onChange={(changed) => change((list) => replaced(list, index, changed))}
              onRemove={() => {
                change((list) => without(list, index));
                adder.current?.focus();
              }}
            />
          ))}
        </ul>
      </Sortable>
      <Adder ref={adder} onAdd={(text) => change((list) => [...list, text])} />
      {errorAt(errors, "/alternatives") !== undefined && <p role="alert" className="text-destructive text-xs">{errorAt(errors, "/alternatives")}</p>}
    </div>
  );
}

interface AlternativeProps {
  sortKey: string;
  text: string;
  number: number;
  onChoose: () => void;
  onChange: (text: string) => void;
  onRemove: () => void;
}

function Alternative({ sortKey, text, number, onChoose, onChange, onRemove }: AlternativeProps) {
  const { ref, style, handle } = useSortableItem(sortKey);
  return (
    <li ref={ref} style={style} className="bg-card flex items-center gap-1">
      <DragHandle handle={handle} name={`alternative ${number}`} className="-ml-1.5" />
      <textarea
        rows={1}
        aria-label={`Alternative ${number}`}
        value={text}
        onChange={({ target }) => onChange(target.value.replaceAll(/\r?\n/g, " "))}
        onBlur={() => (text.trim() === "" ? onRemove() : undefined)}
        className="hover:border-border focus:border-input min-h-8 min-w-0 flex-1 resize-none rounded-md border border-transparent bg-transparent px-2 py-1 text-sm field-sizing-content"
      />
      <Button size="sm" variant="ghost" aria-label={`Use “${text}” as the subject`} onClick={onChoose}>
        <ArrowUpToLine aria-hidden />
        <span className="max-sm:sr-only">Use</span>
      </Button>
      <IconButton label={`Delete alternative ${number}`} onClick={onRemove}>
        <X aria-hidden />
      </IconButton>
    </li>
  );
}

function Adder({ ref, onAdd }: { ref: React.Ref<HTMLInputElement>; onAdd: (text: string) => void }) {
  const [text, setText] = useState("");
  return (
    <form
      className="mt-1 flex items-center gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") {
          onAdd(text.trim());
          setText("");
        }
      }}
    >
      <Input
        ref={ref}
        aria-label="New alternative"
        placeholder="Another subject"
        value={text}
        onChange={({ target }) => setText(target.value)}
        className="hover:border-border focus:border-input h-8 border-transparent bg-transparent px-2"
      />
      <Button type="submit" size="sm" variant="ghost" disabled={text.trim() === ""}>
        <Plus aria-hidden />
        Add
      </Button>
    </form>
  );
}
