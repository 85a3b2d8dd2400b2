import type { Campaign } from "@blossomer/gtm-client";
import { cn } from "@/shared/lib/cn";

/** What a campaign belongs to: by its name of today, else by that of the time when it was written. */
export function ParentDots({ campaign, names }: { campaign: Campaign; names: Record<string, string> }) {
  const { companyId, targetAccountId, targetPersonaId, snapshot } = campaign;
  return (
    <ul className="min-w-0 flex-1 basis-44 space-y-0.5 text-xs">
      <Dot kind="Company" color="bg-pink-500" name={names[companyId]} former={snapshot.company.name} />
      <Dot kind="Account" color="bg-blue-500" name={names[targetAccountId ?? ""]} former={snapshot.account.name} />
      <Dot kind="Persona" color="bg-green-600" name={names[targetPersonaId ?? ""]} former={snapshot.persona.name} />
    </ul>
  );
}

function Dot({ kind, color, name, former }: { kind: string; color: string; name: string | undefined; former: string | null }) {
  const isRenamed = name !== undefined && former !== null && former !== name;
  return (
    <li className="text-muted-foreground flex min-w-0 items-baseline gap-1.5">
      <span aria-hidden className={cn("size-2 shrink-0 rounded-full", name === undefined ? "border border-current" : color)} />
      <span className="sr-only">{kind}: </span>
      <span className="min-w-0 truncate">{name ?? former ?? `No ${kind.toLowerCase()}`}</span>
      {name === undefined && former !== null && <span className="shrink-0 italic">not linked</span>}
      {isRenamed && (
        <span className="shrink-0 italic" title={`When this was written: ${former}`}>
          renamed<span className="sr-only">; when this was written: {former}</span>
        </span>
      )}
    </li>
  );
}
