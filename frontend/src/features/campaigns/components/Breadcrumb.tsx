import type { Campaign } from "@blossomer/gtm-client";
import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { Skeleton } from "@/shared/ui/Skeleton";
import type { Parents } from "../api/parents";

/** The way to a campaign: company, account, persona. What is gone is called as it was when the campaign was written. */
export function Breadcrumb({ campaign, parents }: { campaign: Campaign; parents: Parents }) {
  const { snapshot } = campaign;
  const { company, account, persona } = parents;
  return (
    <nav aria-label="Breadcrumb">
      <ol className="text-muted-foreground flex flex-wrap items-center gap-x-1.5 gap-y-1 text-sm">
        <Step record={company} kind="company" former={snapshot.company.name}>
          {company && <Link to="/companies/$companyId" params={{ companyId: company.id }} className={LINK}>{company.name}</Link>}
        </Step>
        <Step record={account} kind="account" former={snapshot.account.name}>
          {account && <Link to="/accounts/$accountId" params={{ accountId: account.id }} className={LINK}>{account.name}</Link>}
        </Step>
        <Step record={persona} kind="persona" former={snapshot.persona.name} isLast>
          {persona && <Link to="/personas/$personaId" params={{ personaId: persona.id }} className={LINK}>{persona.name}</Link>}
        </Step>
      </ol>
    </nav>
  );
}

const LINK = "hover:text-foreground inline-block min-h-6 underline-offset-4 hover:underline";

interface StepProps {
  record: object | null | undefined;
  kind: string;
  former: string | null;
  isLast?: boolean;
  children: React.ReactNode;
}

function Step({ record, kind, former, isLast = false, children }: StepProps) {
  return (
    <li className="flex min-w-0 items-center gap-1.5 break-words">
      {record === undefined && <Skeleton className="h-4 w-28" />}
      {record === null && <span className="italic">{former === null ? `no ${kind}` : `${former} (not linked)`}</span>}
      {children}
      {!isLast && <ChevronRight aria-hidden className="size-3.5 shrink-0" />}
    </li>
  );
}
