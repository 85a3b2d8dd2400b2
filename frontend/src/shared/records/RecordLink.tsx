import { Link } from "@tanstack/react-router";
import { Building2, Mail, Target, Users, type LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import type { KindName } from "@/shared/api/kinds";

/** The picture of each kind, as in the navigation. */
export const KIND_ICONS: Record<KindName, LucideIcon> = {
  companies: Building2,
  targetAccounts: Target,
  targetPersonas: Users,
  campaigns: Mail,
};

/** Where the page of a record is. */
export function recordPath(kind: KindName, id: string) {
  switch (kind) {
    case "companies":
      return { to: "/companies/$companyId", params: { companyId: id } } as const;
    case "targetAccounts":
      return { to: "/accounts/$accountId", params: { accountId: id } } as const;
    case "targetPersonas":
      return { to: "/personas/$personaId", params: { personaId: id } } as const;
    case "campaigns":
      return { to: "/campaigns/$campaignId", params: { campaignId: id } } as const;
  }
}

interface RecordLinkProps extends Pick<ComponentProps<"a">, "className" | "children"> {
  kind: KindName;
  id: string;
}

/** A link to the page of a record of any kind. */
export function RecordLink({ kind, id, ...props }: RecordLinkProps) {
  return <Link {...recordPath(kind, id)} {...props} />;
}
