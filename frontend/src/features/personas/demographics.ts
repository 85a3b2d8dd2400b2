import type { ProblemEntry, TargetPersona } from "@blossomer/gtm-client";
import { errorAt } from "@/shared/fields/errors";
import type { TagRow } from "@/shared/fields/TagTable";
import { SENIORITIES } from "@/shared/lib/vocabulary";
import { seniorityTags, withSeniorityTags } from "./seniority";

type Demographics = TargetPersona["demographics"];

const ROWS = [
  { name: "jobTitles", label: "Job titles" },
  { name: "departments", label: "Departments" },
  { name: "seniority", label: "Seniority" },
  { name: "buyingRoles", label: "Buying roles" },
  { name: "jobDescriptionKeywords", label: "Keywords in job descriptions" },
] as const satisfies readonly { name: keyof Demographics; label: string }[];

const SUGGESTIONS: Partial<Record<keyof Demographics, readonly string[]>> = {
  seniority: SENIORITIES.map(({ label }) => label),
  buyingRoles: ["Budget Holder", "Champion", "Decision Maker", "Economic Buyer", "End-User", "Executive Sponsor", "Technical Buyer"],
};

/** The rows of the table of targeting criteria. */
export function demographicsRows(
  value: Demographics,
  onChange: (value: Demographics) => void,
  errors: readonly ProblemEntry[],
): TagRow[] {
  return ROWS.map(({ name, label }) => {
    const row = { label, error: errorAt(errors, `/demographics/${name}`), suggestions: SUGGESTIONS[name] ?? [] };
    if (name === "seniority") {
      const change = (tags: string[]) => onChange({ ...value, seniority: withSeniorityTags(value.seniority, tags) });
      return { ...row, tags: seniorityTags(value.seniority), onChange: change };
    }
    return { ...row, tags: value[name], onChange: (tags: string[]) => onChange({ ...value, [name]: tags }) };
  });
}
