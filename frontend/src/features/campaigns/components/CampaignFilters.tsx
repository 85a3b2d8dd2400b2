import { useQuery } from "@tanstack/react-query";
import { Search, X } from "lucide-react";
import { useEffect, useState } from "react";
import { CAMPAIGN_STATUSES, CAMPAIGN_TYPES } from "@/shared/lib/vocabulary";
import { Button } from "@/shared/ui/Button";
import { Input, NativeSelect } from "@/shared/ui/Input";
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
  const change = (part: Record<string, string>) => onChange(campaignsSearch({ ...search, ...part }));
  const named = (items: readonly { id: string; name: string }[]) => items.map(({ id, name }) => ({ value: id, label: name }));
  const { view, ...list } = search;
  return (
    <div role="search" aria-label="Campaigns" className="flex flex-wrap gap-2">
      <Words key={search.q === undefined ? "none" : "some"} value={search.q ?? ""} onChange={(q) => change({ q })} />
      {view === undefined && <Filter label="Status" all="Any status" value={list.status} options={CAMPAIGN_STATUSES} onChange={(status) => change({ status })} />}
      <Filter label="Type" all="Any type" value={list.type} options={CAMPAIGN_TYPES} onChange={(type) => change({ type })} />
      <Filter label="Account" all="Any account" value={list.account} options={named(accounts)} onChange={(account) => change({ account, persona: "" })} />
      <Filter
        label="Persona"
        all="Any persona"
        value={list.persona}
        options={[{ value: NO_PERSONA, label: "No persona" }, ...named(personas)]}
        onChange={(persona) => change({ persona })}
      />
      <Filter label="Order" value={list.sort ?? "-updatedAt"} options={SORTS} onChange={(sort) => change({ sort })} />
      {isNarrowed(search) && (
        <Button variant="ghost" onClick={() => onChange({ ...(search.sort && { sort: search.sort }), ...(view && { view }) })}>
          <X aria-hidden />
          Clear
        </Button>
      )}
    </div>
  );
}

interface FilterProps {
  label: string;
  /** What the choice of no filter is called; left out, there is none. */
  all?: string;
  value: string | undefined;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

function Filter({ label, all, value, options, onChange }: FilterProps) {
  const isListed = value === undefined || options.some((option) => option.value === value);
  return (
    <NativeSelect aria-label={label} className="w-auto min-w-36 flex-1 pr-6" value={value ?? ""} onChange={({ target }) => onChange(target.value)}>
      {all !== undefined && <option value="">{all}</option>}
      {!isListed && <option value={value}>(no longer there)</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}

const QUIET = 300;

/** Words to search for; they count when nothing was typed for a moment. */
function Words({ value, onChange }: { value: string; onChange: (words: string) => void }) {
  const [draft, setDraft] = useState(value);
  useEffect(() => {
    if (draft.trim() === value) {
      return;
    }
    const timer = setTimeout(() => onChange(draft.trim()), QUIET);
    return () => clearTimeout(timer);
  });
  return (
    <div className="relative min-w-56 flex-2 basis-full lg:basis-56">
      <Search aria-hidden className="text-muted-foreground pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2" />
      <Input type="search" aria-label="Search in subject and text" placeholder="Search in subject and text" className="pl-9" value={draft} onChange={({ target }) => setDraft(target.value)} />
    </div>
  );
}
