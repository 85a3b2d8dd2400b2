import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useMemo } from "react";
import { treeQuery } from "@/shared/api/queries";
import { CompanyMark } from "@/shared/company/CompanyMark";
import { cn } from "@/shared/lib/cn";
import { useOverlay } from "@/shared/saving/useRecords";
import { buttonLook } from "@/shared/ui/Button";
import { pictureOf } from "../picture";
import { latestIn } from "../recent";
import { CompanyCharts } from "./CompanyCharts";
import { CompanyMap } from "./CompanyMap";
import { RecentChanges } from "./RecentChanges";

/** One company: numbers, map, and what was changed last. */
export function CompanyOverview({ companyId }: { companyId: string }) {
  const tree = useSuspenseQuery(treeQuery(companyId)).data;
  const overlay = useOverlay();
  const company = overlay("companies", tree);
  const picture = useMemo(() => pictureOf(tree, overlay), [tree, overlay]);
  return (
    <div className="space-y-4">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <CompanyMark id={tree.id} name={company.name} className="size-11 rounded-xl text-lg" />
        <div className="min-w-0 flex-1 basis-60">
          <h1 className="text-2xl font-semibold break-words">{company.name}</h1>
          {company.description !== null && <p className="text-muted-foreground line-clamp-2 text-sm">{company.description}</p>}
        </div>
        <div className="flex w-full gap-2 sm:w-auto">
          <Link to="/companies/$companyId" params={{ companyId }} className={cn(buttonLook(), "flex-1")}>
            Open company
          </Link>
          <Link to="/campaigns/new" className={cn(buttonLook({ variant: "primary" }), "flex-1")}>
            <Plus aria-hidden />
            New campaign
          </Link>
        </div>
      </header>
      <CompanyCharts companyId={companyId} picture={picture} />
      <CompanyMap company={company} picture={picture} />
      <RecentChanges changes={latestIn(tree)} />
    </div>
  );
}
