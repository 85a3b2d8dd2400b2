import { SearchX } from "lucide-react";
import { Button } from "@/shared/ui/Button";
import { EmptyState } from "@/shared/ui/EmptyState";

/** Stands in the place of a list that its filters leave empty; `name` is what one record is called. */
export function NoMatches({ name, onClear }: { name: string; onClear: () => void }) {
  return (
    <EmptyState icon={SearchX} title={`No ${name} is like that`} actions={<Button onClick={onClear}>Clear filters</Button>}>
      Try other words, or fewer filters.
    </EmptyState>
  );
}
