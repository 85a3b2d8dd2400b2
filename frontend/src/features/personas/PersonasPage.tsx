import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useCallback, useState } from "react";
import { CreateDialog } from "@/features/create/CreateDialog";
import { statsQuery } from "@/shared/api/queries";
import { FirstSteps } from "@/features/create/FirstSteps";
import { useCurrentCompany } from "@/shared/company/useCurrentCompany";
import { CardList } from "@/shared/lists/CardList";
import { ListHeading } from "@/shared/lists/ListHeading";
import { useRecordPages, useRelatives } from "@/shared/lists/useRecordPages";
import { Button } from "@/shared/ui/Button";
import { NoPersonas } from "./components/NoPersonas";
import { PersonaCard } from "./components/PersonaCard";
import { PersonaFilters } from "./components/PersonaFilters";
import { personaQuery, type PersonaSearch } from "./personaSearch";

/** The personas of all accounts: of the current company, or of all. */
export function PersonasPage() {
  const { company, companyId, companies } = useCurrentCompany();
  const search = useSearch({ from: "/app/personas" });
  const navigate = useNavigate({ from: "/personas" });
  const [isAdding, setAdding] = useState(false);
  const { query, records, total } = useRecordPages(
    "targetPersonas",
    personaQuery(search, companyId),
    search.without === undefined ? undefined : "campaigns",
  );
  const relativesOf = useRelatives("targetPersonas", records);
  const { data: stats } = useQuery(statsQuery(companyId ?? undefined));
  const narrow = useCallback(
    (change: PersonaSearch) => {
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
    },
    [navigate],
  );
  if (companies.length === 0) {
    return <FirstSteps />;
  }
  const hasAccounts = stats?.targetAccounts !== 0;
  const add = () => setAdding(true);
  return (
    <div className="space-y-5">
      <ListHeading
        kind="targetPersonas"
        title="Personas"
        total={query.isPending ? undefined : total}
        shown={records.length}
        of={company?.name ?? "all companies"}
        actions={
          hasAccounts && (
            <Button variant="primary" onClick={add}>
              <Plus aria-hidden />
              New persona
            </Button>
          )
        }
      />
      {hasAccounts && (
        <PersonaFilters
          search={search}
          companyId={companyId}
          departments={[...new Set(records.flatMap(({ demographics }) => demographics.departments))].sort()}
          onChange={narrow}
        />
      )}
      <CardList
        label="Personas"
        query={query}
        cards={records.map((persona) => (
          <PersonaCard
            key={persona.id}
            persona={persona}
            company={companies.find(({ id }) => id === persona.companyId)?.name}
            relatives={relativesOf(persona.id)}
          />
        ))}
        empty={<NoPersonas search={search} hasAccounts={hasAccounts} onAdd={add} onClear={narrow} />}
      />
      <CreateDialog
        kind="targetPersonas"
        open={isAdding}
        onOpenChange={setAdding}
        parent={{
          ...(companyId === null ? {} : { companyId }),
          ...(search.account === undefined ? {} : { targetAccountId: search.account }),
        }}
        onCreated={({ id }) => void navigate({ to: "/personas/$personaId", params: { personaId: id } })}
      />
    </div>
  );
}
