import type { TargetAccount } from "@blossomer/gtm-client";
import { Link } from "@tanstack/react-router";
import { Mail, Radio, Users } from "lucide-react";
import { CompanyMark } from "@/shared/company/CompanyMark";
import { CardTags } from "@/shared/lists/CardTags";
import { cardLink, RecordCard } from "@/shared/lists/RecordCard";
import type { Relatives } from "@/shared/lists/relatives";
import { counted, countedKind } from "@/shared/lib/words";
import { AccountActions } from "./AccountActions";

interface AccountCardProps {
  account: TargetAccount;
  /** The name of its company, as far as the page knows it. */
  company: string | undefined;
  relatives: Relatives | undefined;
}

/** An account in the list. */
export function AccountCard({ account, company = "", relatives }: AccountCardProps) {
  const { id, companyId, name, description, firmographics, buyingSignals } = account;
  return (
    <RecordCard
      title={
        <Link to="/accounts/$accountId" params={{ accountId: id }} className={cardLink}>
          {name}
        </Link>
      }
      parents={
        <span className="flex min-w-0 items-center gap-1.5">
          <CompanyMark id={companyId} name={relatives?.company ?? company} className="size-4 rounded-sm text-[0.625rem]" />
          <span className="min-h-4 truncate">{relatives?.company ?? company}</span>
        </span>
      }
      description={description}
      tags={<CardTags label="Industry" tags={firmographics.industry} tone="bg-tag-pink" />}
      counts={
        relatives && (
          <>
            <Count icon={Users}>{countedKind(relatives.personas ?? 0, "targetPersonas")}</Count>
            <Count icon={Mail}>{countedKind(relatives.campaigns, "campaigns")}</Count>
            <Count icon={Radio}>{counted(buyingSignals.length, "signal")}</Count>
          </>
        )
      }
      actions={<AccountActions account={account} />}
    />
  );
}

function Count({ icon: Icon, children }: { icon: typeof Users; children: string }) {
  return (
    <span className="flex items-center gap-1">
      <Icon aria-hidden className="size-3.5" />
      {children}
    </span>
  );
}
