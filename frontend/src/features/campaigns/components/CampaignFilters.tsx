import { useQuery } from "@tanstack/react-query";
import { CAMPAIGN_STATUSES, CAMPAIGN_TYPES } from "@/shared/lib/vocabulary";
import { FilterBar } from "@/shared/lists/FilterBar";
import { FilterSelect } from "@/shared/lists/FilterSelect";
import { FilterText } from "@/shared/lists/FilterText";
import { accountNamesQuery, personaNamesQuery } from "../api/names";
import { campaignsSearch, isNarrowed, NO_PERSONA, SORTS, type CampaignsSearch } from "../search";

interface CampaignFiltersProps {
  search: CampaignsSearch;
  companyId: string | null;
  onChange: (search: CampaignsSearch) => void;
}

/** Narrows the list of campaigns. */
export function CampaignFilters({ search, companyId, onChange }: CampaignFiltersProps) {
  const accounts = useQuery(accountNamesQuery(companyId)).data?.items ?? [];
  const personas = useQuery(personaNamesQuery(companyId, search.account ?? null)).data?.items ?? [];
  const change = (part: Record<string, string | undefined>) => onChange(campaignsSearch({ ...search, ...part }));
  const named = (items: readonly { id: string; name: string }[]) => items.map(({ id, name }) => ({ value: id, label: name }));
  const { view, sort } = search;
  const clear = () => onChange({ ...(sort && { sort }), ...(view && { view }) });
  return (
    <FilterBar label="Campaigns" isNarrowed={isNarrowed(search)} onClear={clear}>
      <FilterText
        isSearch
        label="Search in subject and text"
        value={search.q ?? ""}
        onChange={(q) => change({ q })}
        className="col-span-2 sm:min-w-56 sm:flex-1"
      />
      {view === undefined && (
        <FilterSelect label="Status" any="Any status" value={search.status} options={CAMPAIGN_STATUSES} onChange={(status) => change({ status })} className="sm:w-36" />
      )}
      <FilterSelect label="Type" any="Any type" value={search.type} options={CAMPAIGN_TYPES} onChange={(type) => change({ type })} className="sm:w-36" />
      <FilterSelect
        label="Account"
        any="Any account"
        value={search.account}
        options={named(accounts)}
        onChange={(account) => change({ account, persona: undefined })}
        className="sm:w-40"
      />
      <FilterSelect
        label="Persona"
        any="Any persona"
        value={search.persona}
        options={[{ value: NO_PERSONA, label: "No persona" }, ...named(personas)]}
        onChange={(persona) => change({ persona })}
        className="sm:w-40"
      />
      <FilterSelect label="Order" value={sort ?? SORTS[0].value} options={SORTS} onChange={(order) => change({ sort: order })} className="sm:w-40" />
    </FilterBar>
  );
}
