import { useCallback } from "react";
import { FilterBar } from "@/shared/lists/FilterBar";
import { FilterSelect } from "@/shared/lists/FilterSelect";
import { FilterText } from "@/shared/lists/FilterText";
import { FilterToggle } from "@/shared/lists/FilterToggle";
import { SORTS } from "@/shared/lists/sorts";
import { PRIORITIES, SIGNAL_TYPES } from "@/shared/lib/vocabulary";
import { isNarrowed, NO_FILTERS, type AccountSearch } from "../accountSearch";

interface AccountFiltersProps {
  search: AccountSearch;
  /** The industries of the accounts that are shown. */
  industries: readonly string[];
  /** Gets undefined for a filter that is dropped; has to stay the same function. */
  onChange: (change: AccountSearch) => void;
}

/** What the list of accounts is narrowed to, and how it is ordered. */
export function AccountFilters({ search, industries, onChange }: AccountFiltersProps) {
  const setWords = useCallback((q: string) => onChange({ q: q || undefined }), [onChange]);
  const setIndustry = useCallback((industry: string) => onChange({ industry: industry || undefined }), [onChange]);
  return (
    <FilterBar label="Accounts" isNarrowed={isNarrowed(search)} onClear={() => onChange(NO_FILTERS)}>
      <FilterText isSearch label="Search accounts" value={search.q ?? ""} onChange={setWords} className="col-span-2 sm:min-w-56 sm:flex-1" />
      <FilterText label="Industry" value={search.industry ?? ""} onChange={setIndustry} suggestions={industries} className="sm:w-36" />
      <FilterSelect
        label="Type of some buying signal"
        any="Any signal"
        value={search.signal}
        options={SIGNAL_TYPES}
        onChange={(signal) => onChange({ signal })}
        className="sm:w-40"
      />
      <FilterSelect
        label="Priority of some buying signal"
        any="Any priority"
        value={search.priority}
        options={PRIORITIES}
        onChange={(priority) => onChange({ priority })}
        className="sm:w-40"
      />
      <FilterSelect
        label="Order"
        value={search.sort ?? SORTS[0].value}
        options={SORTS}
        onChange={(sort) => onChange({ sort })}
        className="sm:w-40"
      />
      <FilterToggle
        label="Without personas"
        value={search.without !== undefined}
        onChange={(isOn) => onChange({ without: isOn ? "personas" : undefined })}
      />
    </FilterBar>
  );
}
