import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { recordQuery } from "@/shared/api/queries";
import { useRecord } from "@/shared/saving/useRecord";
import { useParents } from "./api/parents";
import { BreakdownPanel } from "./components/BreakdownPanel";
import { CampaignHeader } from "./components/CampaignHeader";
import { ConfigurationCard } from "./components/ConfigurationCard";
import { GenerationSection } from "./components/GenerationSection";
import { LinkNotice } from "./components/LinkNotice";
import { MailCard } from "./components/MailCard";
import { RecordSection } from "./components/RecordSection";
import { SnapshotSection } from "./components/SnapshotSection";
import { SubjectCard } from "./components/SubjectCard";

/** One campaign, with everything that is known of it. */
export function CampaignPage() {
  const { campaignId = "" } = useParams({ strict: false });
  return <CampaignDetails key={campaignId} id={campaignId} />;
}

function CampaignDetails({ id }: { id: string }) {
  const { record: campaign, edit, errors } = useRecord("campaigns", id);
  const { data: stored } = useSuspenseQuery(recordQuery("campaigns", id));
  const parents = useParents(campaign);
  const editable = { campaign, edit, errors };
  const isLoose = stored.targetAccountId === null || stored.targetPersonaId === null;
  return (
    <div className="space-y-4">
      <CampaignHeader {...editable} stored={stored.status} parents={parents} />
      {isLoose && <LinkNotice {...editable} />}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-4">
          <SubjectCard {...editable} />
          <MailCard {...editable} />
        </div>
        <div className="min-w-0 space-y-4">
          <BreakdownPanel {...editable} />
          <ConfigurationCard {...editable} parents={parents} />
        </div>
      </div>
      <SnapshotSection {...editable} parents={parents} />
      <GenerationSection {...editable} />
      <RecordSection campaign={campaign} />
    </div>
  );
}
