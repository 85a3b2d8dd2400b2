import { ChevronRight } from "lucide-react";
import { useState } from "react";
import type { ImportDecision } from "@/shared/api/imports";
import { Button } from "@/shared/ui/Button";
import { groupDecisions, titleOfKey, type DecisionGroup } from "../wording";

/** What had to be decided because the data left it open, the same decisions together. */
export function DecisionList({ decisions }: { decisions: readonly ImportDecision[] }) {
  return (
    <ul className="divide-y">
      {groupDecisions(decisions).map((group) => (
        <li key={group.code}>
          <Group group={group} />
        </li>
      ))}
    </ul>
  );
}

const AT_FIRST = 20;

function Group({ group: { title, decisions } }: { group: DecisionGroup }) {
  const [shown, setShown] = useState(AT_FIRST);
  return (
    <details className="group">
      <summary className="flex cursor-pointer list-none items-center gap-2 py-2.5 text-sm [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="text-muted-foreground size-4 shrink-0 group-open:rotate-90" />
        <span className="min-w-0 flex-1">{title}</span>
        <span className="text-muted-foreground text-xs tabular-nums">{decisions.length.toLocaleString("en")}</span>
      </summary>
      <ul className="text-muted-foreground space-y-2 pb-3 pl-6 text-sm">
        {decisions.slice(0, shown).map(({ key, path, detail }, index) => (
          <li key={`${key}${path}${index}`} className="break-words">
            {detail}{" "}
            <span className="text-xs">
              {titleOfKey(key)}
              {path !== "" && <code className="ml-1 break-all">{path}</code>}
            </span>
          </li>
        ))}
      </ul>
      {decisions.length > shown && (
        <Button
          size="sm"
          className="mb-3 ml-6"
          onClick={() => {
            setShown(shown + 200);
          }}
        >
          Show more
        </Button>
      )}
    </details>
  );
}
