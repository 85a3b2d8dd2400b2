import type { Campaign, Campaigns } from "@blossomer/gtm-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import { keys } from "@/shared/api/queries";

/** Creates a campaign. */
export function useCreateCampaign(onCreated: (campaign: Campaign) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Campaigns["input"]) => client.campaigns.create(input),
    onSuccess: (campaign) => {
      for (const queryKey of [keys.records, keys.trees, keys.stats]) {
        void queries.invalidateQueries({ queryKey });
      }
      onCreated(campaign);
    },
  });
}
