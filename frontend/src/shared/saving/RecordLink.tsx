import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { KindName } from "@/shared/api/kinds";

interface RecordLinkProps {
  kind: KindName;
  id: string;
  className?: string;
  onClick?: () => void;
  children: ReactNode;
}

/** A link to the page of a record of any kind. */
export function RecordLink({ kind, id, ...props }: RecordLinkProps) {
  switch (kind) {
    case "companies":
      return <Link to="/companies/$companyId" params={{ companyId: id }} {...props} />;
    case "targetAccounts":
      return <Link to="/accounts/$accountId" params={{ accountId: id }} {...props} />;
    case "targetPersonas":
      return <Link to="/personas/$personaId" params={{ personaId: id }} {...props} />;
    case "campaigns":
      return <Link to="/campaigns/$campaignId" params={{ campaignId: id }} {...props} />;
  }
}
