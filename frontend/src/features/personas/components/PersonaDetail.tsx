import type { TargetPersona } from "@blossomer/gtm-client";
import { AnalysisCard } from "@/shared/details/AnalysisCard";
import { DetailHeader } from "@/shared/details/DetailHeader";
import { GoneNotice } from "@/shared/details/GoneNotice";
import { JumpTo } from "@/shared/details/JumpTo";
import { HistoryCard } from "@/shared/details/HistoryCard";
import { PersonaActions } from "@/shared/details/PersonaActions";
import { errorAt } from "@/shared/fields/errors";
import { ListField } from "@/shared/fields/ListField";
import { SignalList } from "@/shared/fields/SignalList";
import { TagTable } from "@/shared/fields/TagTable";
import { useRecord } from "@/shared/saving/useRecord";
import { Card } from "@/shared/ui/Card";
import { demographicsRows } from "../demographics";
import { LISTS, type ListName } from "../lists";
import { PersonaBreadcrumbs } from "./PersonaBreadcrumbs";
import { PersonaCampaigns } from "./PersonaCampaigns";
import { UseCases } from "./UseCases";

const PARTS = [
  { id: "campaigns", label: "Campaigns" },
  { id: "analysis", label: "About this analysis" },
];

/** Everything about a persona, edited where it stands. */
export function PersonaDetail({ id }: { id: string }) {
  const { record: persona, edit, state, errors } = useRecord("targetPersonas", id);
  const set =
    <Name extends keyof TargetPersona>(name: Name) =>
    (value: TargetPersona[Name]) =>
      edit((current) => ({ ...current, [name]: value }));
  const list = (name: ListName) => {
    const { title, description, itemName, ordered } = LISTS[name];
    return (
      <Card title={title} description={description}>
        <ListField
          label={title}
          itemName={itemName}
          ordered={ordered === true}
          value={persona[name]}
          onChange={set(name)}
          error={errorAt(errors, `/${name}`)}
        />
      </Card>
    );
  };
  return (
    <article className="space-y-6">
      <DetailHeader
        noun="persona"
        record={persona}
        onName={set("name")}
        onDescription={set("description")}
        errors={errors}
        breadcrumbs={<PersonaBreadcrumbs persona={persona} />}
        actions={<PersonaActions persona={persona} isOpen />}
      />
      {state === "gone" && <GoneNotice noun="persona" />}
      <JumpTo parts={PARTS} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0 space-y-4">
          <Card title="Targeting criteria" description="By what such a person is found.">
            <TagTable label="Targeting criteria" rows={demographicsRows(persona.demographics, set("demographics"), errors)} />
          </Card>
          {list("rationale")}
          <Card title="Use cases" description="Where the product would help this person.">
            <UseCases value={persona.useCases} onChange={set("useCases")} errors={errors} />
          </Card>
          {list("goals")}
          {list("objections")}
          {list("purchaseJourney")}
          <Card title="Buying signals" description="What tells that now is the time; switch off what shall not be used.">
            <SignalList value={persona.buyingSignals} onChange={set("buyingSignals")} errors={errors} />
          </Card>
          {list("buyingSignalsRationale")}
        </div>
        <div className="min-w-0 space-y-4">
          <PersonaCampaigns persona={persona} />
          <AnalysisCard value={persona.metadata} onChange={set("metadata")} errors={errors} />
          <HistoryCard record={persona} />
        </div>
      </div>
    </article>
  );
}
