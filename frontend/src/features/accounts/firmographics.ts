import type { ProblemEntry, TargetAccount } from "@blossomer/gtm-client";
import { errorAt } from "@/shared/fields/errors";
import type { TagRow } from "@/shared/fields/TagTable";

type Firmographics = TargetAccount["firmographics"];

const ROWS = [
  { name: "industry", label: "Industry" },
  { name: "employees", label: "Employees" },
  { name: "departmentSize", label: "Department size" },
  { name: "revenue", label: "Revenue" },
  { name: "geography", label: "Geography" },
  { name: "businessModel", label: "Business model" },
  { name: "fundingStage", label: "Funding stage" },
  { name: "companyType", label: "Company type" },
  { name: "keywords", label: "Keywords" },
] as const satisfies readonly { name: keyof Firmographics; label: string }[];

/** The rows of the table of firmographics: tags where there may be several, one text elsewhere. */
export function firmographicsRows(
  value: Firmographics,
  onChange: (value: Firmographics) => void,
  errors: readonly ProblemEntry[],
): TagRow[] {
  return ROWS.map(({ name, label }) => {
    const error = errorAt(errors, `/firmographics/${name}`);
    const member = value[name];
    const change = (changed: readonly string[] | string | null) => onChange({ ...value, [name]: changed });
    return Array.isArray(member)
      ? { label, tags: member, onChange: change, error }
      : { label, text: member, onChange: change, error };
  });
}
