import { Building2, Check, Plus, Search } from "lucide-react";
import type { ReactNode } from "react";
import { CompanyMark } from "@/shared/company/CompanyMark";
import type { CurrentCompany } from "@/shared/company/useCurrentCompany";
import { cn } from "@/shared/lib/cn";
import { MenuItem, MenuSeparator } from "@/shared/ui/Menu";

/** So many companies are seen at a glance; among more, one has to search. */
const SHOWN = 8;

interface SwitcherItemsProps {
  current: CurrentCompany;
  onFind: () => void;
  onCreate: () => void;
}

/** What the company switcher offers. */
export function SwitcherItems({ current: { company, companies, select }, onFind, onCreate }: SwitcherItemsProps) {
  const shown = companies.slice(0, SHOWN);
  const all = company === null || shown.includes(company) ? shown : [company, ...shown.slice(0, SHOWN - 1)];
  return (
    <>
      {all.map(({ id, name }) => (
        <MenuItem key={id} onSelect={() => select(id)}>
          <CompanyMark id={id} name={name} />
          <Choice isCurrent={id === company?.id}>{name}</Choice>
        </MenuItem>
      ))}
      {companies.length > SHOWN && (
        <MenuItem onSelect={onFind}>
          <span className="flex size-6 items-center justify-center"><Search aria-hidden /></span>
          Find a company …
        </MenuItem>
      )}
      {companies.length > 1 && (
        <>
          <MenuSeparator />
          <MenuItem onSelect={() => select(null)}>
            <span className="flex size-6 items-center justify-center"><Building2 aria-hidden /></span>
            <Choice isCurrent={company === null}>All companies</Choice>
          </MenuItem>
        </>
      )}
      {companies.length > 0 && <MenuSeparator />}
      <MenuItem onSelect={onCreate}>
        <span className="flex size-6 items-center justify-center"><Plus aria-hidden /></span>
        New company
      </MenuItem>
    </>
  );
}

function Choice({ isCurrent, children }: { isCurrent: boolean; children: ReactNode }) {
  return (
    <>
      <span className={cn("max-w-64 truncate", isCurrent && "font-medium")}>{children}</span>
      {isCurrent && (
        <>
          <Check aria-hidden className="ml-auto" />
          <span className="sr-only">(current)</span>
        </>
      )}
    </>
  );
}
