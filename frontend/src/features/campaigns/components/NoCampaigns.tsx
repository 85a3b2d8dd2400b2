import { Mails } from "lucide-react";
import { NoMatches } from "@/shared/lists/NoMatches";
import { EmptyState } from "@/shared/ui/EmptyState";
import { isNarrowed, type CampaignsSearch } from "../search";
import { StartCampaign } from "./StartCampaign";

interface NoCampaignsProps {
  search: CampaignsSearch;
  companyId: string | null;
  onClear: () => void;
}

/** Says why there is nothing, and how to go on. */
export function NoCampaigns({ search, companyId, onClear }: NoCampaignsProps) {
  return isNarrowed(search) ? (
    <NoMatches name="campaign" onClear={onClear} />
  ) : (
    <EmptyState icon={Mails} title="No campaigns yet" actions={<StartCampaign companyId={companyId} />}>
      A campaign is an e-mail, a message, a call script or an ad for one persona. Write the first one, step by step.
    </EmptyState>
  );
}
