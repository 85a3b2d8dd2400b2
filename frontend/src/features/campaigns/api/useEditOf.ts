import type { Campaign } from "@blossomer/gtm-client";
import { useCallback } from "react";
import { useSaving } from "@/shared/saving/context";

/** Gives what edits a campaign of a list, which is not loaded by itself. */
export function useEditOf(): (stored: Campaign, change: (campaign: Campaign) => Campaign) => void {
  const { saver } = useSaving();
  return useCallback((stored, change) => saver.edit("campaigns", stored, change), [saver]);
}
