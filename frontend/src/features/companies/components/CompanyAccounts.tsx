import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Plus, Target } from "lucide-react";
import { useState } from "react";
import { CreateDialog } from "@/features/create/CreateDialog";
import { listQuery } from "@/shared/api/queries";
import { countedKind } from "@/shared/lib/words";
import { useRecords } from "@/shared/saving/useRecords";
import { Button, buttonLook } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Card";
import { InlineError } from "@/shared/ui/InlineError";
import { Skeleton } from "@/shared/ui/Skeleton";
import { AccountTile } from "./AccountTile";

const SHOWN = 12;
const NONE: never[] = [];

/** The accounts of a company, as cards. */
export function CompanyAccounts({ companyId }: { companyId: string }) {
  const [isAdding, setAdding] = useState(false);
  const navigate = useNavigate();
  const query = useQuery(listQuery("targetAccounts", { companyId, limit: SHOWN }));
  const accounts = useRecords("targetAccounts", query.data?.items ?? NONE);
  const total = query.data?.total ?? accounts.length;
  return (
    <Card
      title="Accounts"
      description="Which companies may buy."
      actions={
        <Button size="sm" onClick={() => setAdding(true)}>
          <Plus aria-hidden />
          New account
        </Button>
      }
    >
      {query.isPending && (
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 xl:grid-cols-3">
          <Skeleton className="h-20" />
          <Skeleton className="h-20" />
          <Skeleton className="h-20" />
        </div>
      )}
      {query.isError && <InlineError error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && accounts.length === 0 && (
        <p className="text-muted-foreground flex items-center gap-2 text-sm">
          <Target aria-hidden className="size-4" />
          No account yet. Add the kind of company that may buy first.
        </p>
      )}
      <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {accounts.map((account) => (
          <AccountTile key={account.id} account={account} />
        ))}
      </ul>
      {total > accounts.length && (
        <Link to="/accounts" search={{ company: companyId }} className={`${buttonLook({ variant: "link" })} mt-2 px-0`}>
          See all {countedKind(total, "targetAccounts")}
        </Link>
      )}
      <CreateDialog
        kind="targetAccounts"
        open={isAdding}
        onOpenChange={setAdding}
        parent={{ companyId }}
        onCreated={({ id }) => void navigate({ to: "/accounts/$accountId", params: { accountId: id } })}
      />
    </Card>
  );
}
