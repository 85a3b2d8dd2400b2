import type { TargetAccount } from "@blossomer/gtm-client";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useState } from "react";
import { CreateDialog } from "@/features/create/CreateDialog";
import { PersonaItem } from "@/shared/details/PersonaItem";
import { listQuery } from "@/shared/api/queries";
import { counted } from "@/shared/lib/words";
import { useRecords } from "@/shared/saving/useRecords";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Card";
import { InlineError } from "@/shared/ui/InlineError";
import { Skeleton } from "@/shared/ui/Skeleton";

const SHOWN = 50;
const NONE: never[] = [];

/** The personas of an account, as cards. */
export function AccountPersonas({ account }: { account: TargetAccount }) {
  const [isAdding, setAdding] = useState(false);
  const navigate = useNavigate();
  const query = useQuery(listQuery("targetPersonas", { targetAccountId: account.id, limit: SHOWN }));
  const personas = useRecords("targetPersonas", query.data?.items ?? NONE);
  const total = query.data?.total ?? personas.length;
  return (
    <Card
      id="personas"
      className="scroll-mt-20"
      title="Personas"
      actions={
        <Button size="sm" onClick={() => setAdding(true)}>
          <Plus aria-hidden />
          New persona
        </Button>
      }
    >
      {query.isPending && <Skeleton className="h-24" />}
      {query.isError && <InlineError error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && personas.length === 0 && (
        <p className="text-muted-foreground text-sm">No persona yet. Add the people who decide in such a company.</p>
      )}
      <ul className="space-y-2">
        {personas.map((persona) => (
          <PersonaItem key={persona.id} persona={persona} />
        ))}
      </ul>
      {total > personas.length && (
        <Link
          to="/personas"
          search={{ account: account.id }}
          className="text-accent-foreground mt-2 inline-block text-sm underline underline-offset-4"
        >
          See all {counted(total, "persona")}
        </Link>
      )}
      <CreateDialog
        kind="targetPersonas"
        open={isAdding}
        onOpenChange={setAdding}
        parent={{ companyId: account.companyId, targetAccountId: account.id }}
        onCreated={({ id }) => void navigate({ to: "/personas/$personaId", params: { personaId: id } })}
      />
    </Card>
  );
}
