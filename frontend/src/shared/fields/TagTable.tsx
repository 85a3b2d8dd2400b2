import { X } from "lucide-react";
import { useId, useState, type KeyboardEvent } from "react";
import { cn } from "@/shared/lib/cn";
import { moved, replaced, useKeys, without } from "./keyedItems";
import { Sortable, useSortableItem } from "./Sortable";
import { TextField } from "./TextField";

/** A row of tags, or of one text. */
export type TagRow =
  | { label: string; tags: readonly string[]; onChange: (tags: string[]) => void; error?: string | undefined; suggestions?: readonly string[] }
  | { label: string; text: string | null; onChange: (text: string | null) => void; error?: string | undefined };

/** A table with a row of colored tags for each criterion; tags are added, edited, moved and deleted where they stand. */
export function TagTable({ label, rows }: { label: string; rows: readonly TagRow[] }) {
  return (
    <dl aria-label={label} className="divide-y">
      {rows.map((row, index) => (
        <div key={row.label} className="grid gap-x-4 gap-y-1 py-2 sm:grid-cols-[10rem_1fr]">
          <dt className="text-muted-foreground pt-1 text-sm font-medium">{row.label}</dt>
          <dd className="min-w-0">
            {"tags" in row ? (
              <Tags label={row.label} tone={index} value={row.tags} onChange={row.onChange} suggestions={row.suggestions} />
            ) : (
              <div className="px-2">
                <TextField label={row.label} hideLabel value={row.text} onChange={row.onChange} error={row.error} />
              </div>
            )}
            {"tags" in row && row.error !== undefined && (
              <p role="alert" className="text-destructive text-xs">
                {row.error}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const TONES = [
  "bg-tag-pink",
  "bg-tag-blue",
  "bg-tag-green",
  "bg-tag-amber",
  "bg-tag-violet",
  "bg-tag-teal",
];

interface TagsProps {
  label: string;
  /** Which color; the same for all tags of a row. */
  tone: number;
  value: readonly string[];
  onChange: (tags: string[]) => void;
  suggestions?: readonly string[] | undefined;
}

/** A list of short texts as colored tags. */
export function Tags({ label, tone, value, onChange, suggestions }: TagsProps) {
  const keys = useKeys(value);
  return (
    <Sortable
      wrap
      keys={keys}
      names={value}
      onMove={(from, to) => {
        onChange(moved(value, from, to));
      }}
    >
      <ul aria-label={label} className="flex flex-wrap items-center gap-1.5">
        {value.map((text, index) => (
          <Tag
            key={keys[index]}
            sortKey={keys[index] ?? ""}
            text={text}
            look={TONES[tone % TONES.length] ?? ""}
            onChange={(changed) => {
              onChange(changed === "" ? without(value, index) : replaced(value, index, changed));
            }}
          />
        ))}
        <li className="min-w-24 flex-1">
          <TagAdder
            label={label}
            suggestions={suggestions}
            onAdd={(tags) => {
              onChange([...value, ...tags.filter((tag) => !value.includes(tag))]);
            }}
          />
        </li>
      </ul>
    </Sortable>
  );
}

interface TagProps {
  sortKey: string;
  text: string;
  look: string;
  /** Gets the empty text when the tag is deleted. */
  onChange: (text: string) => void;
}

function Tag({ sortKey, text, look, onChange }: TagProps) {
  const { ref, style, handle } = useSortableItem(sortKey);
  const [draft, setDraft] = useState<string>();
  const finish = () => {
    if (draft !== undefined && draft.trim() !== text) {
      onChange(draft.trim());
    }
    setDraft(undefined);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      finish();
    } else if (event.key === "Escape") {
      setDraft(undefined);
    }
  };
  return (
    <li ref={ref} style={style} className={cn("text-foreground flex max-w-full items-center rounded-md text-sm", look)}>
      {draft === undefined ? (
        <button
          type="button"
          {...handle}
          aria-label={`${text}: press Enter to edit, space to move`}
          className="min-h-7 min-w-0 cursor-pointer touch-none rounded-md py-0.5 pl-2 text-left break-words"
          onClick={() => {
            setDraft(text);
          }}
        >
          {text}
        </button>
      ) : (
        <input
          type="text"
          aria-label={`Edit ${text}`}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- it stands in the place of the button that was just pressed
          autoFocus
          value={draft}
          onChange={(event) => {
            setDraft(event.target.value);
          }}
          onBlur={finish}
          onKeyDown={pressed}
          className="bg-card border-input h-7 min-w-16 rounded-md border px-2 field-sizing-content"
        />
      )}
      <button
        type="button"
        aria-label={`Delete ${text}`}
        className="flex size-6 shrink-0 cursor-pointer items-center justify-center rounded-md opacity-70 hover:opacity-100 focus-visible:opacity-100"
        onClick={() => {
          onChange("");
        }}
      >
        <X aria-hidden className="size-3.5" />
      </button>
    </li>
  );
}

interface TagAdderProps {
  label: string;
  suggestions: readonly string[] | undefined;
  onAdd: (tags: string[]) => void;
}

function TagAdder({ label, suggestions, onAdd }: TagAdderProps) {
  const id = useId();
  const [text, setText] = useState("");
  const add = () => {
    const tags = text.split("\n").map((tag) => tag.trim()).filter((tag) => tag !== "");
    if (tags.length > 0) {
      onAdd([...new Set(tags)]);
    }
    setText("");
  };
  return (
    <>
      <input
        type="text"
        aria-label={`Add to ${label}`}
        placeholder="Add …"
        list={suggestions === undefined ? undefined : id}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            add();
          }
        }}
        onBlur={add}
        className="hover:border-border focus:border-input placeholder:text-muted-foreground h-7 w-full rounded-md border border-transparent bg-transparent px-2 text-sm"
      />
      {suggestions !== undefined && (
        <datalist id={id}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  );
}
