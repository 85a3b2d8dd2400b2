import type { Campaign } from "@blossomer/gtm-client";

type Type = Campaign["type"];

interface Words {
  /** What the whole is called. */
  message: string;
  subject: string;
  text: string;
  /** What to write where the text is empty. */
  prompt: string;
}

/** What the parts of a campaign are called, by its type: not everything has a subject. */
export const WORDS: Record<Type, Words> = {
  email: { message: "E-mail", subject: "Subject", text: "Text of the e-mail", prompt: "Write the e-mail. A blank line begins a new paragraph." },
  linkedin: { message: "LinkedIn message", subject: "Subject (InMail only)", text: "Message", prompt: "Write the message. A blank line begins a new paragraph." },
  cold_call: { message: "Cold call", subject: "Topic (optional)", text: "Script", prompt: "Write the script. A blank line begins a new part." },
  ad: { message: "Ad", subject: "Headline", text: "Ad text", prompt: "Write the ad. A blank line begins a new paragraph." },
};
