import { useSuspenseQuery } from "@tanstack/react-query";
import { Eye } from "lucide-react";
import { sessionQuery } from "@/shared/api/queries";

/** Tells somebody whose session may only read that nothing can be changed. */
export function ReadOnlyNotice() {
  const { scopes } = useSuspenseQuery(sessionQuery).data;
  if (scopes.includes("write")) {
    return null;
  }
  return (
    <p role="status" className="bg-accent text-accent-foreground flex items-center gap-2 border-b px-4 py-2 text-sm">
      <Eye aria-hidden className="size-4 shrink-0" />
      You signed in with a key that only reads: the server will refuse changes.
    </p>
  );
}
