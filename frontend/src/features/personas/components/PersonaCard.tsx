import type { TargetPersona } from "@blossomer/gtm-client";
import { Link } from "@tanstack/react-router";
import { Mail, Target } from "lucide-react";
import { CompanyMark } from "@/shared/company/CompanyMark";
import { PersonaActions } from "@/shared/details/PersonaActions";
import { CardTags } from "@/shared/lists/CardTags";
import { cardLink, RecordCard } from "@/shared/lists/RecordCard";
import type { Relatives } from "@/shared/lists/relatives";
import { countedKind } from "@/shared/lib/words";
import { seniorityTags } from "../seniority";

interface PersonaCardProps {
  persona: TargetPersona;
  /** The name of its company, as far as the page knows it. */
  company: string | undefined;
  relatives: Relatives | undefined;
}

/** A persona in the list. */
export function PersonaCard({ persona, company = "", relatives }: PersonaCardProps) {
  const { id, companyId, targetAccountId, name, description, demographics } = persona;
  return (
    <RecordCard
      title={
        <Link to="/personas/$personaId" params={{ personaId: id }} className={cardLink}>
          {name}
        </Link>
      }
      parents={
        <>
          <Link
            to="/accounts/$accountId"
            params={{ accountId: targetAccountId }}
            className="hover:text-foreground relative z-10 flex min-h-6 min-w-0 items-center gap-1.5 underline-offset-4 hover:underline"
          >
            <Target aria-hidden className="size-3.5 shrink-0" />
            <span className="truncate">{relatives?.account ?? "Its account"}</span>
          </Link>
          <span className="flex min-h-6 min-w-0 items-center gap-1.5">
            <CompanyMark id={companyId} name={relatives?.company ?? company} className="size-4 rounded-sm text-[0.625rem]" />
            <span className="truncate">{relatives?.company ?? company}</span>
          </span>
        </>
      }
      description={description}
      tags={<CardTags label="Seniority" tags={seniorityTags(demographics.seniority)} tone="bg-tag-green" />}
      counts={
        relatives && (
          <span className="flex items-center gap-1">
            <Mail aria-hidden className="size-3.5" />
            {countedKind(relatives.campaigns, "campaigns")}
          </span>
        )
      }
      actions={<PersonaActions persona={persona} />}
    />
  );
}
