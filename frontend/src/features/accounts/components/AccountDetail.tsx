import type { TargetAccount } from "@blossomer/gtm-client";
import { AnalysisCard } from "@/shared/details/AnalysisCard";
import { DetailHeader } from "@/shared/details/DetailHeader";
import { GoneNotice } from "@/shared/details/GoneNotice";
import { JumpTo } from "@/shared/details/JumpTo";
import { HistoryCard } from "@/shared/details/HistoryCard";
import { errorAt } from "@/shared/fields/errors";
import { ListField } from "@/shared/fields/ListField";
import { SignalList } from "@/shared/fields/SignalList";
import { TagTable } from "@/shared/fields/TagTable";
import { useRecord } from "@/shared/saving/useRecord";
import { Card } from "@/shared/ui/Card";
import { firmographicsRows } from "../firmographics";
import { AccountActions } from "./AccountActions";
import { AccountBreadcrumbs } from "./AccountBreadcrumbs";
import { AccountCampaigns } from "./AccountCampaigns";
import { AccountPersonas } from "./AccountPersonas";

const PARTS = [
  { id: "personas", label: "Personas" },
  { id: "campaigns", label: "Campaigns" },
  { id: "analysis", label: "About this analysis" },
];

/** Everything about an account, edited where it stands. */
export function AccountDetail({ id }: { id: string }) {
  const { record: account, edit, state, errors } = useRecord("targetAccounts", id);
  const set =
    <Name extends keyof TargetAccount>(name: Name) =>
    (value: TargetAccount[Name]) =>
      edit((current) => ({ ...current, [name]: value }));
  return (
    <article className="space-y-6">
      <DetailHeader
        noun="account"
        record={account}
        onName={set("name")}
        onDescription={set("description")}
        errors={errors}
        breadcrumbs={<AccountBreadcrumbs account={account} />}
        actions={<AccountActions account={account} isOpen />}
      />
      {state === "gone" && <GoneNotice noun="account" />}
      <JumpTo parts={PARTS} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0 space-y-4">
          <Card title="Firmographics" description="What companies of this kind look like.">
            <TagTable label="Firmographics" rows={firmographicsRows(account.firmographics, set("firmographics"), errors)} />
          </Card>
          <Card title="Rationale" description="Why these companies are worth selling to.">
            <ListField
              label="Rationale"
              itemName="reason"
              value={account.rationale}
              onChange={set("rationale")}
              error={errorAt(errors, "/rationale")}
            />
          </Card>
          <Card title="Buying signals" description="What tells that now is the time; switch off what shall not be used.">
            <SignalList value={account.buyingSignals} onChange={set("buyingSignals")} errors={errors} />
          </Card>
          <Card title="Rationale of the signals" description="Why these signals and not others.">
            <ListField
              label="Rationale of the signals"
              itemName="reason"
              value={account.buyingSignalsRationale}
              onChange={set("buyingSignalsRationale")}
              error={errorAt(errors, "/buyingSignalsRationale")}
            />
          </Card>
        </div>
        <div className="min-w-0 space-y-4">
          <AccountPersonas account={account} />
          <AccountCampaigns account={account} />
          <AnalysisCard value={account.metadata} onChange={set("metadata")} errors={errors} />
          <HistoryCard record={account} />
        </div>
      </div>
    </article>
  );
}
