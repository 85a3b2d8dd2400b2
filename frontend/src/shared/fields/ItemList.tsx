import { ChevronDown, Plus, Trash2 } from "lucide-react";
import { useId, useState, type ReactNode } from "react";
import { withArticle } from "@/shared/lib/words";
import { cn } from "@/shared/lib/cn";
import { Button, IconButton } from "@/shared/ui/Button";
import { moved, replaced, useKeys, without } from "./keyedItems";
import { DragHandle, Sortable, useSortableItem } from "./Sortable";

interface ItemListProps<T> {
  label: string;
  /** What one item is called: "buying signal". */
  itemName: string;
  value: readonly T[];
  onChange: (value: T[]) => void;
  /** A new one to fill in. */
  create: () => T;
  /** What an item is called, in the list and when it is read out. */
  nameOf: (item: T) => string;
  /** What is seen of an item while it is folded, besides its name. */
  summary?: (item: T) => ReactNode;
  /** Stands beside the name, folded or not. */
  aside?: (item: T, change: (item: T) => void) => ReactNode;
  /** The fields of an item. */
  editor: (item: T, change: (item: T) => void, index: number) => ReactNode;
  /** What is wrong with an item. */
  errorOf?: (index: number) => string | undefined;
}

/** A list of things with several fields each: unfolded to be edited, moved by dragging or from the keyboard. */
export function ItemList<T>(props: ItemListProps<T>) {
  const { label, itemName, value, onChange, create, nameOf } = props;
  const keys = useKeys(value);
  const [added, setAdded] = useState<number>();
  return (
    <div role="group" aria-label={label}>
      <Sortable
        keys={keys}
        names={value.map(nameOf)}
        onMove={(from, to) => {
          onChange(moved(value, from, to));
        }}
      >
        <ul className="space-y-2">
          {value.map((item, index) => (
            <Item
              key={keys[index]}
              {...props}
              sortKey={keys[index] ?? ""}
              item={item}
              index={index}
              startsOpen={added === index}
              change={(changed) => {
                onChange(replaced(value, index, changed));
              }}
              remove={() => {
                setAdded(undefined);
                onChange(without(value, index));
              }}
            />
          ))}
        </ul>
      </Sortable>
      <Button
        variant="ghost"
        size="sm"
        className={cn(value.length > 0 && "mt-2")}
        onClick={() => {
          setAdded(value.length);
          onChange([...value, create()]);
        }}
      >
        <Plus aria-hidden />
        Add {withArticle(itemName)}
      </Button>
    </div>
  );
}

interface ItemProps<T> extends ItemListProps<T> {
  sortKey: string;
  item: T;
  index: number;
  startsOpen: boolean;
  change: (item: T) => void;
  remove: () => void;
}

function Item<T>(props: ItemProps<T>) {
  const { itemName, nameOf, summary, aside, editor, errorOf, sortKey, item, index, startsOpen, change, remove } = props;
  const { ref, style, isDragging, handle } = useSortableItem(sortKey);
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  const name = nameOf(item) === "" ? `${itemName} ${index + 1}` : nameOf(item);
  const error = errorOf?.(index);
  return (
    <li ref={ref} style={style} className={cn("bg-card rounded-lg border", isDragging && "shadow-lg")}>
      <div className="flex items-center gap-1 p-2">
        <DragHandle handle={handle} name={name} />
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          className="flex min-h-7 min-w-0 flex-1 cursor-pointer items-center gap-2 rounded-md text-left text-sm font-medium"
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <ChevronDown aria-hidden className={cn("text-muted-foreground size-4 shrink-0 transition-transform", !isOpen && "-rotate-90")} />
          <span className="min-w-0 break-words">{name}</span>
        </button>
        {aside?.(item, change)}
        <IconButton label={`Delete ${name}`} className="size-7" onClick={remove}>
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      {error !== undefined && (
        <p role="alert" className="text-destructive px-3 pb-2 text-xs">
          {error}
        </p>
      )}
      <div id={id} className={cn(isOpen ? "space-y-3 border-t p-3 sm:px-5" : "contents")}>
        {isOpen ? editor(item, change, index) : summary?.(item)}
      </div>
    </li>
  );
}
