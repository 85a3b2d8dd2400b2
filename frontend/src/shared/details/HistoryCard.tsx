import type { components } from "@blossomer/gtm-client";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ago, dateAndTime } from "@/shared/lib/words";
import { useNow } from "@/shared/lib/useNow";
import { Card } from "@/shared/ui/Card";

interface HistoryCardProps {
  record: { createdAt: string; updatedAt: string; version: number; source: components["schemas"]["Source"] | null };
}

/** When a record was created and changed, and where an import took it from. */
export function HistoryCard({ record: { createdAt, updatedAt, version, source } }: HistoryCardProps) {
  const now = useNow();
  return (
    <Card title="History">
      <dl className="space-y-2 text-sm">
        <Fact label="Created">
          <time dateTime={createdAt}>{dateAndTime(createdAt)}</time>
        </Fact>
        <Fact label="Last changed">
          <time dateTime={updatedAt} title={dateAndTime(updatedAt)}>
            {ago(updatedAt, now)}
          </time>
        </Fact>
        <Fact label="Version">{version.toLocaleString("en")}</Fact>
        {source === null ? (
          <Fact label="Source">Created here</Fact>
        ) : (
          <>
            <Fact label="Source">
              <Link
                to="/imports/$importId"
                params={{ importId: source.importId }}
                className="text-accent-foreground underline underline-offset-4"
              >
                The import it came with
              </Link>
            </Fact>
            <Fact label="Old key">
              <code className="text-xs break-all">{`${source.key}${source.path}`}</code>
            </Fact>
            {source.originalId !== null && (
              <Fact label="Old id">
                <code className="text-xs break-all">{source.originalId}</code>
              </Fact>
            )}
            {source.originalTimestamp !== null && <Fact label="Old time">{source.originalTimestamp}</Fact>}
            <Fact label="Fingerprint">
              <code className="block truncate text-xs" title={source.contentHash}>
                {source.contentHash}
              </code>
            </Fact>
          </>
        )}
      </dl>
    </Card>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_1fr] gap-2">
      <dt className="text-muted-foreground">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
