import { Link } from "@tanstack/react-router";
import { Target } from "lucide-react";
import { NoMatches } from "@/shared/lists/NoMatches";
import { Button, buttonLook } from "@/shared/ui/Button";
import { EmptyState } from "@/shared/ui/EmptyState";
import { isNarrowed, NO_FILTERS, type AccountSearch } from "../accountSearch";

interface NoAccountsProps {
  search: AccountSearch;
  onAdd: () => void;
  onClear: (change: AccountSearch) => void;
}

/** What to do where no account is. */
export function NoAccounts({ search, onAdd, onClear }: NoAccountsProps) {
  if (isNarrowed(search)) {
    return <NoMatches name="account" onClear={() => onClear(NO_FILTERS)} />;
  }
  return (
    <EmptyState
      icon={Target}
      title="No accounts yet"
      actions={
        <>
          <Button variant="primary" onClick={onAdd}>
            New account
          </Button>
          <Link to="/imports" className={buttonLook()}>
            Import old data
          </Link>
        </>
      }
    >
      A target account is a kind of company that you sell to: its industry and size, the signals that it may buy now, and why.
      Write one yourself, or paste what a generator gave as JSON.
    </EmptyState>
  );
}
