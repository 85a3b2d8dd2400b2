import type {
  BlossomerClient,
  Campaign,
  Campaigns,
  Companies,
  Company,
  Records,
  TargetAccount,
  TargetAccounts,
  TargetPersona,
  TargetPersonas,
} from "@blossomer/gtm-client";

/** The four kinds of records, each with its types. */
export interface RecordTypes {
  companies: Company;
  targetAccounts: TargetAccount;
  targetPersonas: TargetPersona;
  campaigns: Campaign;
}

export interface ClientKinds {
  companies: Companies;
  targetAccounts: TargetAccounts;
  targetPersonas: TargetPersonas;
  campaigns: Campaigns;
}

export type KindName = keyof RecordTypes;
export type RecordOf<K extends KindName> = RecordTypes[K];
export type AnyRecord = RecordTypes[KindName];

/** The calls for one kind. */
export function recordsOf<K extends KindName>(client: BlossomerClient, kind: K): Records<ClientKinds[K]> {
  return client[kind] as unknown as Records<ClientKinds[K]>;
}

/** How people call the kinds. */
export const KIND_NAMES: Record<KindName, { one: string; many: string }> = {
  companies: { one: "company", many: "companies" },
  targetAccounts: { one: "account", many: "accounts" },
  targetPersonas: { one: "persona", many: "personas" },
  campaigns: { one: "campaign", many: "campaigns" },
};
