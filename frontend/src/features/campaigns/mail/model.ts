import type { Campaign } from "@blossomer/gtm-client";

/** What a campaign says: its subject, and its text as a whole and in components. */
export type Mail = Pick<Campaign, "subject" | "body" | "alternatives" | "segments" | "breakdown">;
export type Segment = Mail["segments"][number];
export type BreakdownEntry = Mail["breakdown"][number];
