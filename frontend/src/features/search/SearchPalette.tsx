import { Dialog as Base } from "@base-ui/react/dialog";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ArrowRight, Search } from "lucide-react";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { setPreferences } from "@/shared/lib/preferences";
import { explain } from "@/shared/lib/problems";
import { recordPath } from "@/shared/records/RecordLink";
import { foundOf, parentNamesQuery, quickQuery, recentQuery } from "./api/queries";
import type { Action } from "./commands";
import { OptionList } from "./components/OptionList";
import { groupsOf, type Option } from "./options";
import { useDebounced } from "./useDebounced";

interface SearchPaletteProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Opens the dialog in which a record is created. */
  onCreate: (kind: Extract<Action, { type: "create" }>["kind"]) => void;
}

/** Finds records and does things, by keyboard alone. */
export function SearchPalette({ open, onOpenChange, onCreate }: SearchPaletteProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/50 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          aria-label="Search"
          className="bg-card fixed top-4 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-xl -translate-x-1/2 flex-col overflow-hidden rounded-xl border shadow-xl sm:top-[12vh] sm:max-h-[70vh]"
        >
          <Content
            onClose={() => {
              onOpenChange(false);
            }}
            onCreate={onCreate}
          />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

function Content({ onClose, onCreate }: { onClose: () => void; onCreate: SearchPaletteProps["onCreate"] }) {
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const q = useDebounced(typed, 150);
  const results = useQuery(quickQuery(q));
  const recent = useQuery(recentQuery);
  const isCurrent = typed.trim() !== "" && q.trim() !== "";
  const found = isCurrent ? (results.data?.items ?? []).map(foundOf) : [];
  const groups = groupsOf({ typed, found, recent: recent.data ?? [] });
  const options = groups.flatMap((group) => group.options);
  const names = useQuery(parentNamesQuery(typed.trim() === "" ? (recent.data ?? []) : found)).data;
  const chosen = Math.min(active, options.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [chosen]);

  const run = (option: Option) => {
    onClose();
    if (option.type === "record") {
      void navigate(recordPath(option.found.kind, option.found.id));
    } else if (option.type === "all") {
      void navigate({ to: "/search", search: { q: option.q } });
    } else {
      act(option.command.action);
    }
  };
  const act = (action: Action) => {
    if (action.type === "go") {
      void navigate({ to: action.to });
    } else if (action.type === "create") {
      onCreate(action.kind);
    } else {
      setPreferences({ theme: action.theme });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, PageDown: chosen + 5, PageUp: chosen - 5 };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const isStep = event.key.startsWith("Arrow");
      setActive(isStep ? (to + options.length) % options.length : Math.max(0, Math.min(options.length - 1, to)));
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      const option = options[chosen];
      if (option !== undefined) {
        run(option);
      } else if (typed.trim() !== "") {
        run({ type: "all", q: typed.trim() });
      }
    }
  };
  return (
    <>
      <div className="flex items-center gap-3 border-b px-4">
        <Search aria-hidden className="text-muted-foreground size-4 shrink-0" />
        <input
          role="combobox"
          aria-label="Search records and commands"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={options.length > 0 ? `${id}-${chosen}` : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder="Search, or type a command"
          className="placeholder:text-muted-foreground h-12 min-w-0 flex-1 bg-transparent text-sm outline-none"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Base.Close className="text-muted-foreground hover:bg-muted min-h-6 shrink-0 cursor-pointer rounded border px-1.5 text-xs">Esc</Base.Close>
      </div>
      <p role="status" className="text-muted-foreground px-4 pt-3 text-sm empty:hidden">
        {isCurrent && said({ ...results, text: typed.trim() })}
      </p>
      <OptionList ref={list} id={id} groups={groups} chosen={chosen} names={names} onPoint={setActive} onRun={run} />
      <p className="text-muted-foreground hidden items-center gap-1 border-t px-4 py-2 text-xs sm:flex">
        <kbd>↑</kbd> <kbd>↓</kbd> to choose, <kbd>Enter</kbd> to open <ArrowRight aria-hidden className="size-3" />
      </p>
    </>
  );
}

interface Answer {
  text: string;
  data: { items: unknown[]; query: { corrected: string | null } } | undefined;
  error: Error | null;
  isPlaceholderData: boolean;
}

/** What is to be said of an answer beside what it found. */
function said({ text, data, error, isPlaceholderData }: Answer): string | null {
  if (error !== null) {
    return explain(error).detail;
  }
  if (data === undefined || isPlaceholderData) {
    return null;
  }
  if (data.items.length === 0) {
    return `No record has “${text}”.`;
  }
  return data.query.corrected === null ? null : `No record has “${text}”; this is for “${data.query.corrected}”.`;
}
