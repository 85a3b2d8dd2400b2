import { useInfiniteQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { KIND_NAMES, type KindName } from "@/shared/api/kinds";
import { RecordLink } from "@/shared/records/RecordLink";
import { Card } from "@/shared/ui/Card";
import { Input, NativeSelect } from "@/shared/ui/Input";
import { leftoversQuery, type KeptFilters } from "../api/queries";
import { titleOfKey } from "../wording";
import { KeptPages } from "./KeptPages";

const KIND_OF: Record<string, KindName> = {
  company: "companies",
  targetAccount: "targetAccounts",
  targetPersona: "targetPersonas",
  campaign: "campaigns",
};

/** Values that no field holds: where they stood, their exact text, and the record that they belong to. */
export function Leftovers({ importId, keys }: { importId: string; keys: string[] }) {
  const [filters, setFilters] = useState<KeptFilters>({});
  const asked = useDeferredValue(filters);
  const pages = useInfiniteQuery(leftoversQuery(importId, asked));
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Card title="Leftovers" description="Values without a field of their own, kept exactly as they were.">
      <div className="mb-3 grid gap-2 sm:grid-cols-3">
        <Input
          type="search"
          aria-label="Find in leftovers"
          placeholder="Find in path or text"
          value={filters.q ?? ""}
          onChange={({ target: { value } }) => {
            setFilters(without({ ...filters, q: value }));
          }}
        />
        <NativeSelect
          aria-label="Part of the data"
          value={filters.key ?? ""}
          onChange={({ target: { value } }) => {
            setFilters(without({ ...filters, key: value }));
          }}
        >
          <option value="">All parts</option>
          {[...new Set(keys)].filter((key) => key !== "").map((key) => (
            <option key={key} value={key}>
              {titleOfKey(key)}
              {titleOfKey(key) === key ? "" : ` (${key})`}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect
          aria-label="Kind of record"
          value={filters.kind ?? ""}
          onChange={({ target: { value } }) => {
            setFilters(without({ ...filters, kind: value as KeptFilters["kind"] & string }));
          }}
        >
          <option value="">Of all records</option>
          {Object.entries(KIND_OF).map(([word, kind]) => (
            <option key={word} value={word}>
              Of {KIND_NAMES[kind].many}
            </option>
          ))}
        </NativeSelect>
      </div>
      {filters.entityId !== undefined && (
        <p className="text-muted-foreground mb-3 text-sm">
          Only of one record.{" "}
          <button
            type="button"
            className="text-accent-foreground min-h-6 cursor-pointer underline underline-offset-2"
            onClick={() => {
              setFilters(without({ ...filters, entityId: "" }));
            }}
          >
            Show all
          </button>
        </p>
      )}
      <KeptPages pages={pages} count={items.length} nothing="No leftover is like that.">
        {items.map(({ key, path, kind, entityId, json }, index) => (
          <li key={`${key}${path}${index}`} className="space-y-1 py-3">
            <p className="flex flex-wrap gap-x-3 gap-y-1 text-xs">
              <span className="min-w-0 break-words">
                {titleOfKey(key)} <code className="text-muted-foreground break-all">{path}</code>
              </span>
              {kind !== null && entityId !== null && (
                <span className="flex gap-3">
                  <RecordLink kind={KIND_OF[kind] ?? "companies"} id={entityId} className="text-accent-foreground underline underline-offset-2">
                    Open the {KIND_NAMES[KIND_OF[kind] ?? "companies"].one}
                  </RecordLink>
                  {filters.entityId === undefined && (
                    <button
                      type="button"
                      className="text-accent-foreground cursor-pointer underline underline-offset-2"
                      onClick={() => {
                        setFilters({ ...filters, entityId });
                      }}
                    >
                      All of it
                    </button>
                  )}
                </span>
              )}
            </p>
            <KeptText text={json} />
          </li>
        ))}
      </KeptPages>
    </Card>
  );
}

const LONG = 600;

/** An exact text; a long one in part, until all of it is asked for. */
export function KeptText({ text }: { text: string }) {
  const [isWhole, setWhole] = useState(false);
  const isCut = text.length > LONG && !isWhole;
  return (
    <>
      <pre className="bg-muted max-h-80 overflow-y-auto rounded-md p-2 font-mono text-xs break-all whitespace-pre-wrap">
        {isCut ? `${text.slice(0, LONG)} …` : text}
      </pre>
      {isCut && (
        <button
          type="button"
          className="text-accent-foreground min-h-6 cursor-pointer text-xs underline underline-offset-2"
          onClick={() => {
            setWhole(true);
          }}
        >
          Show all {text.length.toLocaleString("en")} characters
        </button>
      )}
    </>
  );
}

function without(filters: KeptFilters): KeptFilters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ""));
}
