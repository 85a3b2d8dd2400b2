import { useInfiniteQuery } from "@tanstack/react-query";
import { Card } from "@/shared/ui/Card";
import { quarantineQuery } from "../api/queries";
import { titleOfKey } from "../wording";
import { KeptPages } from "./KeptPages";
import { KeptText } from "./Leftovers";

/** What could not be read as a record, as text, with the reason. */
export function Quarantine({ importId }: { importId: string }) {
  const pages = useInfiniteQuery(quarantineQuery(importId, {}));
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Card title="Unreadable parts" description="Kept as text, so that nothing is lost.">
      <KeptPages pages={pages} count={items.length} nothing="There is none.">
        {items.map(({ key, path, text, reason }, index) => (
          <li key={`${key}${path}${index}`} className="space-y-1 py-3">
            <p className="text-sm break-words">
              {reason}{" "}
              <span className="text-muted-foreground text-xs">
                {titleOfKey(key)} <code className="break-all">{path}</code>
              </span>
            </p>
            <KeptText text={text} />
          </li>
        ))}
      </KeptPages>
    </Card>
  );
}
