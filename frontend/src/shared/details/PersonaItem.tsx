import type { TargetPersona } from "@blossomer/gtm-client";
import { Link } from "@tanstack/react-router";
import { SENIORITIES, shown } from "@/shared/lib/vocabulary";
import { Badge } from "@/shared/ui/Badge";
import { PersonaActions } from "./PersonaActions";

/** A persona within the page of its account. */
export function PersonaItem({ persona }: { persona: TargetPersona }) {
  const { id, name, description, demographics } = persona;
  return (
    <li className="hover:border-input relative flex gap-2 rounded-lg border p-3 transition-colors">
      <div className="min-w-0 flex-1 space-y-1">
        <h3 className="text-sm font-medium break-words">
          <Link to="/personas/$personaId" params={{ personaId: id }} className="after:absolute after:inset-0 after:rounded-lg">
            {name}
          </Link>
        </h3>
        {description !== null && <p className="text-muted-foreground line-clamp-2 text-sm">{description}</p>}
        {demographics.seniority.length > 0 && (
          <div className="flex flex-wrap gap-1 pt-1">
            {demographics.seniority.map((seniority, index) => (
              <Badge key={index} className="max-w-full truncate">
                {shown(SENIORITIES, seniority)}
              </Badge>
            ))}
          </div>
        )}
      </div>
      <div className="relative -mt-1 -mr-1">
        <PersonaActions persona={persona} />
      </div>
    </li>
  );
}
