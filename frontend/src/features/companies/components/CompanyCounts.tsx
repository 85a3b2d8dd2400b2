import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Mail, Target, Users } from "lucide-react";
import { statsQuery } from "@/shared/api/queries";
import { countedKind } from "@/shared/lib/words";
import { Skeleton } from "@/shared/ui/Skeleton";

const LOOK = "hover:text-accent-foreground relative z-10 flex min-h-6 items-center gap-1.5 underline-offset-4 hover:underline [&_svg]:size-3.5 [&_svg]:shrink-0";

/** How much belongs to a company, each a way to its list. */
export function CompanyCounts({ companyId }: { companyId: string }) {
  const { data, isPending } = useQuery(statsQuery(companyId));
  if (isPending) {
    return <Skeleton className="h-6 w-3/4" />;
  }
  if (data === undefined) {
    return <p className="text-muted-foreground text-xs">The numbers could not be loaded.</p>;
  }
  const search = { company: companyId };
  return (
    <ul className="text-muted-foreground flex flex-wrap gap-x-3 text-xs">
      <li>
        <Link to="/accounts" search={search} className={LOOK}>
          <Target aria-hidden />
          {countedKind(data.targetAccounts, "targetAccounts")}
        </Link>
      </li>
      <li>
        <Link to="/personas" search={search} className={LOOK}>
          <Users aria-hidden />
          {countedKind(data.targetPersonas, "targetPersonas")}
        </Link>
      </li>
      <li>
        <Link to="/campaigns" search={search} className={LOOK}>
          <Mail aria-hidden />
          {countedKind(data.campaigns.total, "campaigns")}
        </Link>
      </li>
    </ul>
  );
}
