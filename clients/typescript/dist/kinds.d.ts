import { type Api } from "./calls.js";
import type { EtagMemory } from "./etags.js";
import type { Campaigns, Companies, TargetAccounts, TargetPersonas } from "./model.js";
import { Records } from "./records.js";
export declare function companies(api: Api, etags: EtagMemory): Records<Companies>;
export declare function targetAccounts(api: Api, etags: EtagMemory): Records<TargetAccounts>;
export declare function targetPersonas(api: Api, etags: EtagMemory): Records<TargetPersonas>;
export declare function campaigns(api: Api, etags: EtagMemory): Records<Campaigns>;
