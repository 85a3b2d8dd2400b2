import type { Campaign, ProblemEntry } from "@blossomer/gtm-client";

/** A campaign that a part of the page shows and changes. */
export interface Editable {
  campaign: Campaign;
  edit: (change: (campaign: Campaign) => Campaign) => void;
  errors: readonly ProblemEntry[];
}
