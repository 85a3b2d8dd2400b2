import { useQuery } from "@tanstack/react-query";
import { listQuery } from "@/shared/api/queries";
import { explain } from "@/shared/lib/problems";
import { FormField, NativeSelect } from "@/shared/ui/Input";
import { Skeleton } from "@/shared/ui/Skeleton";

interface ParentSelectProps {
  kind: "companies" | "targetAccounts";
  /** Which accounts there are to choose from; left out, those of all companies. */
  companyId?: string | undefined;
  value: string;
  onChange: (id: string) => void;
  error?: string | undefined;
}

/** The choice of what a new record belongs to. */
export function ParentSelect({ kind, companyId, value, onChange, error }: ParentSelectProps) {
  const filters = { sort: "name", limit: 200, ...(companyId === undefined || kind === "companies" ? {} : { companyId }) };
  const list = useQuery(listQuery<"companies" | "targetAccounts">(kind, filters));
  const noun = kind === "companies" ? "company" : "account";
  if (list.isPending) {
    return <Skeleton className="h-16" />;
  }
  const problem = list.error === null ? error : explain(list.error).detail;
  const items = list.data?.items ?? [];
  return (
    <FormField
      label={noun === "company" ? "Company" : "Account"}
      error={items.length === 0 && problem === undefined ? `There is no ${noun} yet. Create one first.` : problem}
    >
      {(control) => (
        <NativeSelect
          {...control}
          required
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        >
          <option value="">Choose the {noun} …</option>
          {items.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </NativeSelect>
      )}
    </FormField>
  );
}
