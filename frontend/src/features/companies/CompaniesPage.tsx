import { useNavigate, useSearch } from "@tanstack/react-router";
import { Plus, SearchX } from "lucide-react";
import { useCallback, useState } from "react";
import { FirstSteps } from "@/features/create/FirstSteps";
import { NewCompanyDialog } from "@/features/create/NewCompanyDialog";
import { useCurrentCompany } from "@/shared/company/useCurrentCompany";
import { CardList } from "@/shared/lists/CardList";
import { FilterSelect } from "@/shared/lists/FilterSelect";
import { FilterText } from "@/shared/lists/FilterText";
import { ListHeading } from "@/shared/lists/ListHeading";
import { SORTS } from "@/shared/lists/sorts";
import { useRecordPages } from "@/shared/lists/useRecordPages";
import { Button } from "@/shared/ui/Button";
import { EmptyState } from "@/shared/ui/EmptyState";
import { companiesQueryOf, type CompaniesSearch } from "./companySearch";
import { CompanyCard } from "./components/CompanyCard";

/** All companies, with how much belongs to each. */
export function CompaniesPage() {
  const { companyId, companies } = useCurrentCompany();
  const search = useSearch({ from: "/app/companies" });
  const navigate = useNavigate({ from: "/companies" });
  const [isCreating, setCreating] = useState(false);
  const { query, records, total } = useRecordPages("companies", companiesQueryOf(search));
  const narrow = useCallback(
    (change: CompaniesSearch) => {
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
    },
    [navigate],
  );
  const setWords = useCallback((q: string) => narrow({ q: q || undefined }), [narrow]);

  if (companies.length === 0) {
    return <FirstSteps />;
  }
  return (
    <div className="space-y-5">
      <ListHeading
        kind="companies"
        title="Companies"
        total={query.isPending ? undefined : total}
        shown={records.length}
        of={search.q === undefined ? "all that you work on" : "found"}
        actions={
          <Button variant="primary" onClick={() => setCreating(true)}>
            <Plus aria-hidden />
            New company
          </Button>
        }
      />
      <div role="search" aria-label="Companies" className="flex flex-wrap gap-2">
        <FilterText isSearch label="Search companies" value={search.q ?? ""} onChange={setWords} className="min-w-48 flex-1" />
        <FilterSelect label="Order" value={search.sort ?? SORTS[0].value} options={SORTS} onChange={(sort) => narrow({ sort })} className="w-40" />
      </div>
      <CardList
        label="Companies"
        query={query}
        cards={records.map((company) => (
          <CompanyCard key={company.id} company={company} isCurrent={company.id === companyId} />
        ))}
        empty={
          <EmptyState
            icon={SearchX}
            title="No company has these words"
            actions={<Button onClick={() => narrow({ q: undefined })}>Show all companies</Button>}
          >
            Names, descriptions and all other texts were looked through.
          </EmptyState>
        }
      />
      {isCreating && <NewCompanyDialog onClose={() => setCreating(false)} />}
    </div>
  );
}
