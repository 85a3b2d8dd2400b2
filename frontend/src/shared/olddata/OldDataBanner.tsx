import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { PackageOpen } from "lucide-react";
import { countedKind } from "@/shared/lib/words";
import { buttonLook } from "@/shared/ui/Button";
import { isMovedIn, oldDataQuery, type FoundData } from "./oldDataQuery";

/** Says that this browser still holds data of the old app which are not moved in; nothing when there are none. */
export function OldDataBanner() {
  const { data: found } = useQuery(oldDataQuery);
  if (found === undefined || found === null || isMovedIn(found)) {
    return null;
  }
  return (
    <section
      aria-label="Data of the old app"
      className="bg-accent text-accent-foreground mb-6 flex flex-wrap items-center gap-3 rounded-xl border p-4"
    >
      <PackageOpen aria-hidden className="size-5 shrink-0" />
      <p className="min-w-0 flex-1 basis-60 text-sm">
        <span className="font-medium">This browser still holds your data of the old app</span>
        {contents(found)}. Move them in; you see first what would be stored.
      </p>
      <Link to="/imports" className={buttonLook({ variant: "primary", size: "sm" })}>
        Move them in
      </Link>
    </section>
  );
}

function contents({ plan }: FoundData): string {
  if (plan === null) {
    return "";
  }
  const kinds = ["companies", "targetAccounts", "targetPersonas", "campaigns"] as const;
  const some = kinds.filter((kind) => plan.entities[kind].created > 0);
  return `: ${some.map((kind) => countedKind(plan.entities[kind].created, kind)).join(", ")}`;
}
