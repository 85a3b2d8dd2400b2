import type { Company } from "@blossomer/gtm-client";
import { Link } from "@tanstack/react-router";
import { CompanyMark } from "@/shared/company/CompanyMark";
import { useNow } from "@/shared/lib/useNow";
import { ago, dateAndTime } from "@/shared/lib/words";
import { Badge } from "@/shared/ui/Badge";
import { CompanyCounts } from "./CompanyCounts";
import { CompanyMenu } from "./CompanyMenu";

/** A company in the list: pressing it anywhere opens it. */
export function CompanyCard({ company, isCurrent }: { company: Company; isCurrent: boolean }) {
  const { id, name, url, description, updatedAt } = company;
  const now = useNow();
  return (
    <li className="bg-card hover:border-input relative flex min-h-44 flex-col gap-3 rounded-xl border p-4 transition-colors">
      <div className="flex items-start gap-3">
        <CompanyMark id={id} name={name} className="size-10 rounded-lg text-base" />
        <div className="min-w-0 flex-1">
          <h2 className="truncate font-semibold">
            <Link to="/companies/$companyId" params={{ companyId: id }} className="after:absolute after:inset-0 after:rounded-xl">
              {name}
            </Link>
          </h2>
          <p className="text-muted-foreground truncate text-xs">{url}</p>
        </div>
        <CompanyMenu company={company} className="relative z-10 -mt-1 -mr-2" />
      </div>
      <p className="text-muted-foreground line-clamp-2 flex-1 text-sm break-words">{description ?? "No description yet"}</p>
      <CompanyCounts companyId={id} />
      <p className="text-muted-foreground flex min-h-5.5 items-center justify-between gap-2 text-xs">
        <span>
          Changed{" "}
          <time dateTime={updatedAt} title={dateAndTime(updatedAt)}>
            {ago(updatedAt, now)}
          </time>
        </span>
        {isCurrent && <Badge tone="accent">Current</Badge>}
      </p>
    </li>
  );
}
