import type { Campaign, CompanyTree } from "@blossomer/gtm-client";
import type { Overlay } from "@/shared/saving/useRecords";

export type Status = Campaign["status"];
export type Type = Campaign["type"];

export interface CampaignNode {
  id: string;
  name: string;
  type: Type;
  status: Status;
}

export interface PersonaNode {
  id: string;
  name: string;
  campaigns: readonly CampaignNode[];
}

export interface AccountNode {
  id: string;
  name: string;
  personas: readonly PersonaNode[];
  /** Imported campaigns whose persona is gone. */
  loose: readonly CampaignNode[];
}

/** What the overview shows of a company. */
export interface Picture {
  accounts: readonly AccountNode[];
  /** Imported campaigns whose account is gone. */
  loose: readonly CampaignNode[];
}

/**
 * A company's tree without all that the overview does not show.
 *
 * @param overlay lays the edits over its records that are not saved yet
 */
export function pictureOf(tree: CompanyTree, overlay: Overlay): Picture {
  const campaignNodes = (campaigns: readonly Campaign[]) =>
    campaigns.map((campaign) => {
      const { name, type, status } = overlay("campaigns", campaign);
      return { id: campaign.id, name, type, status };
    });
  return {
    accounts: tree.targetAccounts.map((account) => ({
      id: account.id,
      name: overlay("targetAccounts", account).name,
      personas: account.targetPersonas.map((persona) => ({
        id: persona.id,
        name: overlay("targetPersonas", persona).name,
        campaigns: campaignNodes(persona.campaigns),
      })),
      loose: campaignNodes(account.campaigns),
    })),
    loose: campaignNodes(tree.campaigns),
  };
}

/** All campaigns of an account. */
export function campaignsOf(account: AccountNode): CampaignNode[] {
  return [...account.personas.flatMap(({ campaigns }) => campaigns), ...account.loose];
}

/** All campaigns of a company. */
export function allCampaigns(picture: Picture): CampaignNode[] {
  return [...picture.accounts.flatMap(campaignsOf), ...picture.loose];
}

export type StatusCounts = Record<Status, number>;
export type TypeCounts = Record<Type, number>;

export function countByStatus(campaigns: readonly CampaignNode[]): StatusCounts {
  const counts: StatusCounts = { draft: 0, active: 0, paused: 0, completed: 0 };
  campaigns.forEach(({ status }) => {
    counts[status] += 1;
  });
  return counts;
}

export function countByType(campaigns: readonly CampaignNode[]): TypeCounts {
  const counts: TypeCounts = { email: 0, linkedin: 0, cold_call: 0, ad: 0 };
  campaigns.forEach(({ type }) => {
    counts[type] += 1;
  });
  return counts;
}

export interface Coverage {
  accounts: number;
  accountsWithoutPersonas: readonly { id: string; name: string }[];
  personas: number;
  personasWithoutCampaigns: readonly { id: string; name: string }[];
}

/** Where the next step is still missing. */
export function coverageOf({ accounts }: Picture): Coverage {
  const personas = accounts.flatMap((account) => account.personas);
  return {
    accounts: accounts.length,
    accountsWithoutPersonas: accounts.filter((account) => account.personas.length === 0),
    personas: personas.length,
    personasWithoutCampaigns: personas.filter(({ campaigns }) => campaigns.length === 0),
  };
}

/** What of a picture has the words in a name, with what stands above and below it; and of the campaigns only those of a status. */
export function narrowed(picture: Picture, words: string, status: Status | null): Picture {
  const wanted = words.trim().toLowerCase();
  const has = ({ name }: { name: string }) => name.toLowerCase().includes(wanted);
  const kept = (campaigns: readonly CampaignNode[], isParentFound: boolean) =>
    campaigns.filter((campaign) => (status === null || campaign.status === status) && (isParentFound || has(campaign)));
  const accounts = picture.accounts.flatMap((account) => {
    const isFound = has(account);
    const personas = account.personas.flatMap((persona) => {
      const campaigns = kept(persona.campaigns, isFound || has(persona));
      const isKept = campaigns.length > 0 || (status === null && (isFound || has(persona)));
      return isKept ? [{ ...persona, campaigns }] : [];
    });
    const loose = kept(account.loose, isFound);
    const isKept = personas.length > 0 || loose.length > 0 || (status === null && isFound);
    return isKept ? [{ ...account, personas, loose }] : [];
  });
  return { accounts, loose: kept(picture.loose, false) };
}
