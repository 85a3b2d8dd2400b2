import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Plus, SearchX } from "lucide-react";
import { useState } from "react";
import { FirstSteps } from "@/features/create/FirstSteps";
import { NewCompanyDialog } from "@/features/create/NewCompanyDialog";
import { pagesQuery } from "@/shared/api/queries";
import { useCurrentCompany } from "@/shared/company/useCurrentCompany";
import { useSettled } from "@/shared/lib/useSettled";
import { countedKind } from "@/shared/lib/words";
import { useRecords } from "@/shared/saving/useRecords";
import { Button } from "@/shared/ui/Button";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorState } from "@/shared/ui/ErrorState";
import { CompanyCard } from "./components/CompanyCard";
import { ListControls, type Order } from "./components/ListControls";
import { CardsSkeleton } from "./components/CardsSkeleton";

const PAGE = 24;

/** All companies, with what belongs to each. */
export function CompaniesPage() {
  const { companyId, companies } = useCurrentCompany();
  const [words, setWords] = useState("");
  const [order, setOrder] = useState<Order>("-updatedAt");
  const [isCreating, setCreating] = useState(false);
  const sought = useSettled(words.trim());
  const filters = { sort: order, limit: PAGE, ...(sought === "" ? {} : { filters: { "name.contains": sought } }) };
  const list = useInfiniteQuery({ ...pagesQuery("companies", filters), placeholderData: keepPreviousData });
  const pages = list.data?.pages ?? [];
  const records = useRecords("companies", pages.flatMap(({ items }) => items));
  const total = pages[0]?.total ?? 0;

  if (companies.length === 0) {
    return <FirstSteps />;
  }
  return (
    <div className="space-y-4">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h1 className="text-2xl font-semibold">Companies</h1>
          <p role="status" className="text-muted-foreground text-sm">
            {list.isSuccess && (sought === "" ? countedKind(total, "companies") : `${countedKind(total, "companies")} found`)}
          </p>
        </div>
        <Button variant="primary" onClick={() => setCreating(true)}>
          <Plus aria-hidden />
          New company
        </Button>
      </header>
      <ListControls words={words} onWords={setWords} order={order} onOrder={setOrder} />
      {list.isPending && <CardsSkeleton />}
      {list.isError && records.length === 0 && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && records.length === 0 && (
        <EmptyState icon={SearchX} title="No company has this name" actions={<Button onClick={() => setWords("")}>Show all companies</Button>}>
          Names are looked through here; Ctrl-K looks through every text.
        </EmptyState>
      )}
      <ul className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {records.map((company) => (
          <CompanyCard key={company.id} company={company} isCurrent={company.id === companyId} />
        ))}
      </ul>
      {list.hasNextPage && (
        <div className="flex justify-center">
          <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {list.isFetchingNextPage ? "Loading …" : "Show more"}
          </Button>
        </div>
      )}
      {isCreating && <NewCompanyDialog onClose={() => setCreating(false)} />}
    </div>
  );
}
