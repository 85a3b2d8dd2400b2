import type { components, operations, paths } from "./generated/contract.js";

export type { components, operations, paths };

type Schemas = components["schemas"];

export type Company = Schemas["Company"];
export type TargetAccount = Schemas["TargetAccount"];
export type TargetPersona = Schemas["TargetPersona"];
export type Campaign = Schemas["Campaign"];
export type CompanyTree = Schemas["CompanyTree"];
export type Tree = Schemas["Tree"];
export type TreeInput = Schemas["TreeInput"];
export type Session = Schemas["Session"];
export type SignInCredential = operations["signIn"]["requestBody"]["content"]["application/json"];
export type SearchPage = Schemas["SearchPage"];
export type SearchItem = Schemas["SearchItem"];
export type SearchQuery = operations["search"]["parameters"]["query"];
export type Stats = Schemas["Stats"];
export type BatchOperation = Schemas["BatchOperation"];
export type BatchResult = Schemas["BatchResult"];
export type CloneOptions = Schemas["CloneOptions"];
export type Me = Schemas["Me"];
export type ApiKey = Schemas["ApiKey"];
export type ApiKeyInput = Schemas["ApiKeyInput"];
export type IssuedApiKey = Schemas["IssuedApiKey"];

/** What every error answer has (RFC 9457). */
export type Problem = Schemas["ProblemMembers"];

/** What a list takes. */
type ViewQueryOf<Operation extends { parameters: { query?: unknown } }> = NonNullable<Operation["parameters"]["query"]>;

/** What a list of whole records takes. */
type QueryOf<Operation extends { parameters: { query?: unknown } }> = Omit<
  NonNullable<Operation["parameters"]["query"]>,
  "fields" | "include"
>;

/**
 * The types of one kind of record: as it is read whole or in part, as it is written whole, as it is changed, and how
 * lists of it are asked for.
 */
export interface Kind {
  record: { id: string; version: number };
  view: object;
  viewQuery: { limit?: number; cursor?: string; fields?: string; include?: string };
  input: object;
  patch: object;
  query: { limit?: number; cursor?: string };
}

export interface Companies extends Kind {
  record: Company;
  view: Schemas["CompanyView"];
  viewQuery: ViewQueryOf<operations["listCompanies"]>;
  input: Schemas["CompanyInput"];
  patch: Schemas["CompanyPatch"];
  query: QueryOf<operations["listCompanies"]>;
}

export interface TargetAccounts extends Kind {
  record: TargetAccount;
  view: Schemas["TargetAccountView"];
  viewQuery: ViewQueryOf<operations["listTargetAccounts"]>;
  input: Schemas["TargetAccountInput"];
  patch: Schemas["TargetAccountPatch"];
  query: QueryOf<operations["listTargetAccounts"]>;
}

export interface TargetPersonas extends Kind {
  record: TargetPersona;
  view: Schemas["TargetPersonaView"];
  viewQuery: ViewQueryOf<operations["listTargetPersonas"]>;
  input: Schemas["TargetPersonaInput"];
  patch: Schemas["TargetPersonaPatch"];
  query: QueryOf<operations["listTargetPersonas"]>;
}

export interface Campaigns extends Kind {
  record: Campaign;
  view: Schemas["CampaignView"];
  viewQuery: ViewQueryOf<operations["listCampaigns"]>;
  input: Schemas["CampaignInput"];
  patch: Schemas["CampaignPatch"];
  query: QueryOf<operations["listCampaigns"]>;
}

/** A page of a list; `next` is not there on the last one, `total` only if it was asked for. */
export interface Page<Item> {
  items: Item[];
  next?: string;
  total?: number;
}
