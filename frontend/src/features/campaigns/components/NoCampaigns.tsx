import { Mails, SearchX } from "lucide-react";
import { Button } from "@/shared/ui/Button";
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
    <EmptyState icon={SearchX} title="No campaign meets these filters" actions={<Button onClick={onClear}>Clear the filters</Button>}>
      Search for other words, or take a filter away.
    </EmptyState>
  ) : (
    <EmptyState icon={Mails} title="No campaigns yet" actions={<StartCampaign companyId={companyId} />}>
      A campaign is an e-mail, a message, a call script or an ad for one persona. Write the first one, step by step.
    </EmptyState>
  );
}
