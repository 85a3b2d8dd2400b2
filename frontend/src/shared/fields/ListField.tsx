import { Plus, X } from "lucide-react";
import { useId, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from "react";
import { withArticle } from "@/shared/lib/words";
import { IconButton } from "@/shared/ui/Button";
import { moved, replaced, useKeys, without } from "./keyedItems";
import { DragHandle, Sortable, useSortableItem } from "./Sortable";

interface ListFieldProps {
  label: string;
  /** What one item is called: "goal". */
  itemName: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  error?: string | undefined;
  /** Whether the items are numbered, as steps are. */
  ordered?: boolean;
  /** What else can be done with an item; stands before its delete button. */
  aside?: (index: number) => ReactNode;
}

/** A list of texts: add, edit, delete, and move by dragging or from the keyboard. */
export function ListField({ label, itemName, value, onChange, error, ordered = false, aside }: ListFieldProps) {
  const keys = useKeys(value);
  const adder = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <div role="group" aria-label={label} aria-describedby={error === undefined ? undefined : id}>
      <Sortable
        keys={keys}
        names={value}
        onMove={(from, to) => {
          onChange(moved(value, from, to));
        }}
      >
        <ol className="space-y-1">
          {value.map((text, index) => (
            <Item
              key={keys[index]}
              sortKey={keys[index] ?? ""}
              text={text}
              name={`${itemName} ${index + 1}`}
              number={ordered ? index + 1 : undefined}
              aside={aside?.(index)}
              onChange={(changed) => {
                onChange(replaced(value, index, changed));
              }}
              onRemove={() => {
                onChange(without(value, index));
                adder.current?.focus();
              }}
            />
          ))}
        </ol>
      </Sortable>
      <Adder
        ref={adder}
        itemName={itemName}
        onAdd={(texts) => {
          onChange([...value, ...texts]);
        }}
      />
      {error !== undefined && (
        <p id={id} role="alert" className="text-destructive mt-1 text-xs">
          {error}
        </p>
      )}
    </div>
  );
}

interface ItemProps {
  sortKey: string;
  text: string;
  name: string;
  number: number | undefined;
  aside: ReactNode;
  onChange: (text: string) => void;
  onRemove: () => void;
}

function Item({ sortKey, text, name, number, aside, onChange, onRemove }: ItemProps) {
  const { ref, style, handle } = useSortableItem(sortKey);
  return (
    <li ref={ref} style={style} className="group bg-card flex items-start gap-1 rounded-md">
      <DragHandle handle={handle} name={name} className="-ml-1.5" />
      {number !== undefined && (
        <span aria-hidden className="bg-accent text-accent-foreground mt-1 size-5 shrink-0 rounded-full text-center text-xs leading-5">
          {number}
        </span>
      )}
      <textarea
        rows={1}
        aria-label={name}
        value={text}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onBlur={() => {
          if (text.trim() === "") {
            onRemove();
          }
        }}
        className="hover:border-border focus:border-input min-w-0 flex-1 resize-none rounded-md border border-transparent bg-transparent px-2 py-1 text-sm leading-relaxed field-sizing-content"
      />
      {aside}
      <IconButton label={`Delete ${name}`} className="size-7 md:opacity-60 md:hover:opacity-100 md:focus-visible:opacity-100" onClick={onRemove}>
        <X aria-hidden />
      </IconButton>
    </li>
  );
}

interface AdderProps {
  ref: React.Ref<HTMLInputElement>;
  itemName: string;
  onAdd: (texts: string[]) => void;
}

/** Takes new items: one by Enter, several by pasting lines. */
function Adder({ ref, itemName, onAdd }: AdderProps) {
  const [text, setText] = useState("");
  const add = () => {
    if (text.trim() !== "") {
      onAdd([text.trim()]);
      setText("");
    }
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      add();
    }
  };
  const pasted = (event: ClipboardEvent) => {
    const lines = event.clipboardData.getData("text").split(/\r?\n/).map((line) => line.trim());
    if (text === "" && lines.length > 1) {
      event.preventDefault();
      onAdd(lines.filter((line) => line !== ""));
    }
  };
  return (
    <div className="mt-1 flex items-center gap-1">
      <Plus aria-hidden className="text-muted-foreground mx-0.5 size-4 shrink-0" />
      <input
        ref={ref}
        type="text"
        aria-label={`Add ${withArticle(itemName)}`}
        placeholder={`Add ${withArticle(itemName)}`}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onKeyDown={pressed}
        onPaste={pasted}
        onBlur={add}
        className="hover:border-border focus:border-input placeholder:text-muted-foreground h-8 min-w-0 flex-1 rounded-md border border-transparent bg-transparent px-2 text-sm"
      />
    </div>
  );
}
