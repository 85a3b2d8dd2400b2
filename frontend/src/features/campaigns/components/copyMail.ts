import type { Campaign } from "@blossomer/gtm-client";
import { copyText } from "@/shared/lib/copyText";
import { toasts } from "@/shared/ui/toasts";
import { copied } from "../mail/edits";
import { WORDS } from "../mail/words";

/** Puts the subject and the text on the clipboard, and says so. */
export async function copyMail(campaign: Campaign): Promise<void> {
  const { message } = WORDS[campaign.type];
  try {
    await copyText(copied(campaign));
    toasts.add({ title: `${message} copied` });
  } catch {
    toasts.add({
      title: "Not copied",
      description: "The browser does not allow it here. Open the writing mode and copy from there.",
      priority: "high",
    });
  }
}
