import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Search, SearchX } from "lucide-react";
import { useEffect, useState } from "react";
import { KIND_NAMES } from "@/shared/api/kinds";
import { cn } from "@/shared/lib/cn";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Input } from "@/shared/ui/Input";
import { parentNamesQuery, recentQuery } from "./api/queries";
import { FoundList } from "./components/FoundList";
import { Results } from "./components/Results";
import { KIND_OF, WORDS, wordOf } from "./kinds";
import { useDebounced } from "./useDebounced";

/** Everything that has the words that are looked for. */
export function SearchPage() {
  const { q = "", kind: kindInAddress } = useSearch({ from: "/app/search" });
  const kind = wordOf(kindInAddress);
  const navigate = useNavigate({ from: "/search" });
  const [typed, setTyped] = useState(q);
  const [shownFor, setShownFor] = useState(q);
  const settled = useDebounced(typed, 250);
  if (shownFor !== q) {
    setShownFor(q);
    if (q !== settled) {
      // the address was changed from elsewhere: another search, or the way back
      setTyped(q);
    }
  }
  useEffect(() => {
    if (settled === typed && settled !== q) {
      void navigate({ search: (before) => ({ ...before, q: settled === "" ? undefined : settled }), replace: true });
    }
  }, [settled, typed, q, navigate]);
  return (
    <div className="space-y-4">
      <h1 className="text-2xl font-semibold">Search</h1>
      <search className="relative block">
        <Search aria-hidden className="text-muted-foreground pointer-events-none absolute top-3 left-3 size-4" />
        <Input
          type="search"
          aria-label="Search all records"
          placeholder="Words, “exact words”, -not this"
          maxLength={200}
          className="h-10 pl-9"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
      </search>
      <div role="group" aria-label="Kind of record" className="flex flex-wrap gap-2">
        {[undefined, ...WORDS].map((word) => (
          <button
            key={word ?? "all"}
            type="button"
            aria-pressed={word === kind}
            className={cn(
              "hover:bg-muted h-8 cursor-pointer rounded-full border px-3 text-sm first-letter:uppercase",
              word === kind && "bg-accent text-accent-foreground border-transparent font-medium",
            )}
            onClick={() => void navigate({ search: (before) => ({ ...before, kind: word }), replace: true })}
          >
            {word === undefined ? "All" : KIND_NAMES[KIND_OF[word]].many}
          </button>
        ))}
      </div>
      {q.trim() === "" ? <Recent /> : <Results q={q} kind={kind} />}
    </div>
  );
}

function Recent() {
  const { data: recent } = useQuery(recentQuery);
  const { data: names } = useQuery(parentNamesQuery(recent ?? []));
  if (recent === undefined) {
    return null;
  }
  return recent.length === 0 ? (
    <EmptyState icon={SearchX} title="Nothing to find yet">
      Companies, accounts, personas and campaigns are found here by all their words.
    </EmptyState>
  ) : (
    <section aria-labelledby="recent">
      <h2 id="recent" className="text-muted-foreground mb-2 text-sm font-medium">
        Changed last
      </h2>
      <FoundList found={recent} names={names} />
    </section>
  );
}
