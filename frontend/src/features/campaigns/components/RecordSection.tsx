import type { Campaign } from "@blossomer/gtm-client";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useNow } from "@/shared/lib/useNow";
import { ago, dateAndTime } from "@/shared/lib/words";
import { Folded } from "./Folded";

/** When the campaign came about, and where an import took it from. */
export function RecordSection({ campaign: { createdAt, updatedAt, version, source } }: { campaign: Campaign }) {
  const now = useNow();
  return (
    <Folded title="About this record" hint={`changed ${ago(updatedAt, now)}${source === null ? "" : ", imported"}`}>
      <dl className="grid gap-3 text-sm sm:grid-cols-2 lg:grid-cols-3">
        <Fact name="Created">{dateAndTime(createdAt)}</Fact>
        <Fact name="Changed">{dateAndTime(updatedAt)}</Fact>
        <Fact name="Version">{version}</Fact>
        {source !== null && (
          <>
            <Fact name="Import">
              <Link to="/imports/$importId" params={{ importId: source.importId }} className="text-accent-foreground underline underline-offset-4">
                Show the import
              </Link>
            </Fact>
            <Fact name="Taken from">{`${source.key} ${source.path}`}</Fact>
            {source.originalId !== null && <Fact name="Original id">{source.originalId}</Fact>}
            {source.originalTimestamp !== null && <Fact name="Original time">{source.originalTimestamp}</Fact>}
            <Fact name="Fingerprint">{source.contentHash}</Fact>
          </>
        )}
      </dl>
    </Folded>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-muted-foreground text-xs font-medium">{name}</dt>
      <dd className="break-all">{children}</dd>
    </div>
  );
}
