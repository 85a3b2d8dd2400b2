import { Link } from "@tanstack/react-router";
import { Building2, Mail, Target, Users, type LucideIcon } from "lucide-react";
import { KIND_NAMES, type KindName } from "@/shared/api/kinds";
import { useNow } from "@/shared/lib/useNow";
import { ago, dateAndTime } from "@/shared/lib/words";
import { Card } from "@/shared/ui/Card";
import type { Change } from "../recent";

const ICONS: Record<KindName, LucideIcon> = { companies: Building2, targetAccounts: Target, targetPersonas: Users, campaigns: Mail };

/** What was changed last, and when. */
export function RecentChanges({ changes }: { changes: readonly Change[] }) {
  const now = useNow();
  return (
    <Card title="Recently changed">
      <ul className="-mx-2 grid grid-cols-1 gap-x-6 lg:grid-cols-2">
        {changes.map((change) => {
          const { kind, id, updatedAt, createdAt } = change;
          const Icon = ICONS[kind];
          return (
            <li key={id} className="hover:bg-muted relative flex min-h-10 items-center gap-3 rounded-md px-2 py-1 text-sm transition-colors">
              <Icon aria-hidden className="text-muted-foreground size-4 shrink-0" />
              <span className="flex min-w-0 flex-1 flex-col gap-x-3 sm:flex-row sm:items-baseline sm:justify-between">
              <ChangeLink change={change} />
              <span className="text-muted-foreground shrink-0 text-xs">
                {KIND_NAMES[kind].one} {createdAt === updatedAt ? "created" : "changed"}{" "}
                <time dateTime={updatedAt} title={dateAndTime(updatedAt)}>
                  {ago(updatedAt, now)}
                </time>
              </span>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function ChangeLink({ change: { kind, id, name } }: { change: Change }) {
  const look = "min-w-0 truncate font-medium after:absolute after:inset-0";
  switch (kind) {
    case "companies":
      return (
        <Link to="/companies/$companyId" params={{ companyId: id }} className={look}>
          {name}
        </Link>
      );
    case "targetAccounts":
      return (
        <Link to="/accounts/$accountId" params={{ accountId: id }} className={look}>
          {name}
        </Link>
      );
    case "targetPersonas":
      return (
        <Link to="/personas/$personaId" params={{ personaId: id }} className={look}>
          {name}
        </Link>
      );
    case "campaigns":
      return (
        <Link to="/campaigns/$campaignId" params={{ campaignId: id }} className={look}>
          {name}
        </Link>
      );
  }
}
