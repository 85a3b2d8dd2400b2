import type { Campaign } from "@blossomer/gtm-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import { keys } from "@/shared/api/queries";
import { explain } from "@/shared/lib/problems";
import { useSaving } from "@/shared/saving/context";
import { toasts } from "@/shared/ui/toasts";

/** Copies a campaign as it is shown, beside the original, as a draft. */
export function useClone(onCloned: (copy: Campaign) => void) {
  const queries = useQueryClient();
  const { saver } = useSaving();
  return useMutation({
    mutationFn: async (campaign: Campaign) => {
      await saver.settle();
      return await client.campaigns.clone(campaign.id);
    },
    onSuccess: (copy) => {
      for (const queryKey of [keys.records, keys.trees, keys.stats]) {
        void queries.invalidateQueries({ queryKey });
      }
      toasts.add({ title: `Duplicated “${copy.name}”`, description: "The copy is a draft." });
      onCloned(copy);
    },
    onError: (error) => {
      toasts.add({ title: "Not duplicated", description: explain(error).detail, priority: "high" });
    },
  });
}
