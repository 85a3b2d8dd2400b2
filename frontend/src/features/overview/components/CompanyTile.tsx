import type { Company } from "@blossomer/gtm-client";
import { useQuery } from "@tanstack/react-query";
import { statsQuery } from "@/shared/api/queries";
import { CompanyMark } from "@/shared/company/CompanyMark";
import { countedKind } from "@/shared/lib/words";
import { Skeleton } from "@/shared/ui/Skeleton";
import { StatusBar } from "./StatusBar";

/** A company in short; pressing it makes it the current one. */
export function CompanyTile({ company: { id, name, url }, onSelect }: { company: Company; onSelect: (id: string) => void }) {
  const stats = useQuery(statsQuery(id));
  return (
    <li className="bg-card hover:border-input relative space-y-3 rounded-xl border p-4 transition-colors">
      <div className="flex items-center gap-3">
        <CompanyMark id={id} name={name} className="size-9 rounded-lg text-base" />
        <div className="min-w-0">
          <button type="button" className="block max-w-full cursor-pointer truncate text-left font-semibold after:absolute after:inset-0 after:rounded-xl" onClick={() => onSelect(id)}>
            {name}
          </button>
          <p className="text-muted-foreground truncate text-xs">{url}</p>
        </div>
      </div>
      {stats.data !== undefined && (
        <>
          <p className="text-muted-foreground text-xs">
            {countedKind(stats.data.targetAccounts, "targetAccounts")} · {countedKind(stats.data.targetPersonas, "targetPersonas")} ·{" "}
            {countedKind(stats.data.campaigns.total, "campaigns")}
          </p>
          <StatusBar counts={stats.data.campaigns.byStatus} className="h-2" />
        </>
      )}
      {stats.isPending && <Skeleton className="h-4 w-3/4" />}
      {stats.isError && <p className="text-muted-foreground text-xs">The numbers could not be loaded.</p>}
    </li>
  );
}
