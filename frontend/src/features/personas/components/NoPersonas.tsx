import { Link } from "@tanstack/react-router";
import { Target, Users } from "lucide-react";
import { NoMatches } from "@/shared/lists/NoMatches";
import { Button, buttonLook } from "@/shared/ui/Button";
import { EmptyState } from "@/shared/ui/EmptyState";
import { isNarrowed, NO_FILTERS, type PersonaSearch } from "../personaSearch";

interface NoPersonasProps {
  search: PersonaSearch;
  /** Whether there is an account that a persona could belong to. */
  hasAccounts: boolean;
  onAdd: () => void;
  onClear: (change: PersonaSearch) => void;
}

/** What to do where no persona is. */
export function NoPersonas({ search, hasAccounts, onAdd, onClear }: NoPersonasProps) {
  if (!hasAccounts) {
    return (
      <EmptyState
        icon={Target}
        title="Create an account first"
        actions={
          <Link to="/accounts" className={buttonLook({ variant: "primary" })}>
            Go to accounts
          </Link>
        }
      >
        A persona is a buyer within a target account, so that an account has to be there before it.
      </EmptyState>
    );
  }
  if (isNarrowed(search)) {
    return <NoMatches name="persona" onClear={() => onClear(NO_FILTERS)} />;
  }
  return (
    <EmptyState
      icon={Users}
      title="No personas yet"
      actions={
        <Button variant="primary" onClick={onAdd}>
          New persona
        </Button>
      }
    >
      A persona is somebody who decides in a target account: with goals, objections, and the situations in which your product helps.
      Write one yourself, or paste what a generator gave as JSON.
    </EmptyState>
  );
}
