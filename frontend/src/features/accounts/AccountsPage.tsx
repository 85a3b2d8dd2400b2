import { useNavigate, useSearch } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useCallback, useState } from "react";
import { CreateDialog } from "@/features/create/CreateDialog";
import { FirstSteps } from "@/features/create/FirstSteps";
import { useCurrentCompany } from "@/shared/company/useCurrentCompany";
import { CardList } from "@/shared/lists/CardList";
import { ListHeading } from "@/shared/lists/ListHeading";
import { useRecordPages, useRelatives } from "@/shared/lists/useRecordPages";
import { Button } from "@/shared/ui/Button";
import { accountQuery, type AccountSearch } from "./accountSearch";
import { AccountCard } from "./components/AccountCard";
import { AccountFilters } from "./components/AccountFilters";
import { NoAccounts } from "./components/NoAccounts";

/** The accounts of the current company, or of all. */
export function AccountsPage() {
  const { company, companyId, companies } = useCurrentCompany();
  const search = useSearch({ from: "/app/accounts" });
  const navigate = useNavigate({ from: "/accounts" });
  const [isAdding, setAdding] = useState(false);
  const { query, records, total } = useRecordPages(
    "targetAccounts",
    accountQuery(search, companyId),
    search.without === undefined ? undefined : "targetPersonas",
  );
  const relativesOf = useRelatives("targetAccounts", records);
  const narrow = useCallback(
    (change: AccountSearch) => {
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
    },
    [navigate],
  );
  if (companies.length === 0) {
    return <FirstSteps />;
  }
  const add = () => setAdding(true);
  return (
    <div className="space-y-5">
      <ListHeading
        kind="targetAccounts"
        title="Accounts"
        total={query.isPending ? undefined : total}
        shown={records.length}
        of={company?.name ?? "all companies"}
        actions={
          <Button variant="primary" onClick={add}>
            <Plus aria-hidden />
            New account
          </Button>
        }
      />
      <AccountFilters
        search={search}
        industries={[...new Set(records.flatMap(({ firmographics }) => firmographics.industry))].sort()}
        onChange={narrow}
      />
      <CardList
        label="Accounts"
        query={query}
        cards={records.map((account) => (
          <AccountCard
            key={account.id}
            account={account}
            company={companies.find(({ id }) => id === account.companyId)?.name}
            relatives={relativesOf(account.id)}
          />
        ))}
        empty={<NoAccounts search={search} onAdd={add} onClear={narrow} />}
      />
      <CreateDialog
        kind="targetAccounts"
        open={isAdding}
        onOpenChange={setAdding}
        {...(companyId === null ? {} : { parent: { companyId } })}
        onCreated={({ id }) => void navigate({ to: "/accounts/$accountId", params: { accountId: id } })}
      />
    </div>
  );
}
