import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { listQuery } from "@/shared/api/queries";
import { FilterBar } from "@/shared/lists/FilterBar";
import { FilterSelect } from "@/shared/lists/FilterSelect";
import { FilterText } from "@/shared/lists/FilterText";
import { FilterToggle } from "@/shared/lists/FilterToggle";
import { SORTS } from "@/shared/lists/sorts";
import { SENIORITIES } from "@/shared/lib/vocabulary";
import { isNarrowed, NO_FILTERS, type PersonaSearch } from "../personaSearch";

interface PersonaFiltersProps {
  search: PersonaSearch;
  companyId: string | null;
  /** The departments of the personas that are shown. */
  departments: readonly string[];
  /** Gets undefined for a filter that is dropped; has to stay the same function. */
  onChange: (change: PersonaSearch) => void;
}

/** What the list of personas is narrowed to, and how it is ordered. */
export function PersonaFilters({ search, companyId, departments, onChange }: PersonaFiltersProps) {
  const setWords = useCallback((q: string) => onChange({ q: q || undefined }), [onChange]);
  const setDepartment = useCallback((department: string) => onChange({ department: department || undefined }), [onChange]);
  const { data } = useQuery(listQuery("targetAccounts", { sort: "name", limit: 200, ...(companyId === null ? {} : { companyId }) }));
  const accounts = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FilterBar label="Personas" isNarrowed={isNarrowed(search)} onClear={() => onChange(NO_FILTERS)}>
      <FilterText isSearch label="Search personas" value={search.q ?? ""} onChange={setWords} className="col-span-2 sm:min-w-56 sm:flex-1" />
      <FilterSelect
        label="Account"
        any="Any account"
        value={search.account}
        options={accounts}
        onChange={(account) => onChange({ account })}
        className="sm:w-48"
      />
      <FilterSelect
        label="Seniority"
        any="Any seniority"
        value={search.seniority}
        options={SENIORITIES}
        onChange={(seniority) => onChange({ seniority })}
        className="sm:w-40"
      />
      <FilterText label="Department" value={search.department ?? ""} onChange={setDepartment} suggestions={departments} className="sm:w-40" />
      <FilterSelect
        label="Order"
        value={search.sort ?? SORTS[0].value}
        options={SORTS}
        onChange={(sort) => onChange({ sort })}
        className="sm:w-40"
      />
      <FilterToggle
        label="Without campaigns"
        value={search.without !== undefined}
        onChange={(isOn) => onChange({ without: isOn ? "campaigns" : undefined })}
      />
    </FilterBar>
  );
}
