import { Search } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { Button } from "@/shared/ui/Button";
import type { Action } from "./commands";

const SearchPalette = lazy(async () => ({ default: (await import("./SearchPalette")).SearchPalette }));
const CreateFromAnywhere = lazy(async () => ({ default: (await import("./components/CreateFromAnywhere")).CreateFromAnywhere }));

type CreatedKind = Extract<Action, { type: "create" }>["kind"];

/** Opens the search, as Ctrl-K or Cmd-K does anywhere; what it needs is loaded when it is first opened. */
export function SearchButton() {
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const [creating, setCreating] = useState<CreatedKind | null>(null);
  const change = (open: boolean) => {
    setOpen(open);
    setWasOpen(true);
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        setOpen((open) => !open);
        setWasOpen(true);
      }
    };
    window.addEventListener("keydown", onKeyDown);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
    };
  }, []);
  return (
    <>
      <Button
        variant="secondary"
        size="sm"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        className="text-muted-foreground px-2 sm:px-3"
        onClick={() => {
          change(true);
        }}
      >
        <Search aria-hidden />
        <span className="sr-only lg:not-sr-only">Search</span>
        <kbd aria-hidden className="bg-muted hidden rounded border px-1 font-sans text-xs lg:inline">Ctrl K</kbd>
      </Button>
      <Suspense fallback={null}>
        {wasOpen && <SearchPalette open={isOpen} onOpenChange={change} onCreate={setCreating} />}
        {creating !== null && (
          <CreateFromAnywhere
            kind={creating}
            onClose={() => {
              setCreating(null);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
