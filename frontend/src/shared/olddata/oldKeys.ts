/** What the old app kept under its keys, as people would call it. */
const KNOWN: Readonly<Record<string, string>> = {
  dashboard_overview: "The company",
  company_overview: "The company of the playground",
  target_accounts: "Accounts with their personas",
  customer_profiles: "Accounts of the first days",
  emailHistory: "E-mails",
  draft_entities_list: "List of drafts",
  pg_draft_entities_list: "List of drafts",
  sidebarCollapsed: "Whether the sidebar was narrow",
  blossomer_auth: "Who was signed in",
  blossomer_api_key: "A secret",
  authState: "A secret",
  selected_target_account: "The chosen account",
  selected_target_persona: "The chosen persona",
};

const DRAFT = /^(?:pg_)?draft_(company|account|persona|campaign)_./;

/** Keys whose values never leave the browser, in every way in which they are written. */
const SECRETS = new Set(["blossomerapikey", "authstate"]);
const ACCOUNT = "blossomerauth";

/** Whether the old app wrote this key. */
export function isOldKey(key: string): boolean {
  return Object.hasOwn(KNOWN, key) || DRAFT.test(key);
}

/** Whether a key holds what its owner made, not only the state of the old app's pages. */
export function holdsRecords(key: string): boolean {
  return DRAFT.test(key) || ["dashboard_overview", "company_overview", "target_accounts", "customer_profiles", "emailHistory"].includes(key);
}

/** What a key holds, in words; null for the key of another program. */
export function meaningOf(key: string): string | null {
  if (Object.hasOwn(KNOWN, key)) {
    return KNOWN[key] ?? null;
  }
  if (isSecretKey(key)) {
    return "A secret";
  }
  const kind = DRAFT.exec(key)?.[1];
  return kind === undefined ? null : `Draft of ${kind === "account" ? "an" : "a"} ${kind}`;
}

/** Whether the value of a key is a secret or tells who was signed in. */
export function isSecretKey(key: string): boolean {
  return SECRETS.has(plain(key)) || plain(key) === ACCOUNT;
}

/** What of a value may be sent: nothing of a secret, of who was signed in but the e-mail address; null for nothing. */
export function withoutSecret(key: string, value: string): string | null {
  if (SECRETS.has(plain(key))) {
    return null;
  }
  if (plain(key) !== ACCOUNT) {
    return value;
  }
  const email = emailIn(value);
  return email === null ? null : JSON.stringify({ email });
}

function plain(key: string): string {
  return key.replaceAll("_", "").toLowerCase();
}

/** The e-mail address in a value that may be a text within a text. */
function emailIn(text: string): string | null {
  try {
    let value: unknown = JSON.parse(text);
    for (let depth = 0; depth < 3 && typeof value === "string"; depth++) {
      value = JSON.parse(value);
    }
    return typeof value === "object" && value !== null && "email" in value && typeof value.email === "string" ? value.email : null;
  } catch {
    return null;
  }
}
