import type { TargetPersona } from "@blossomer/gtm-client";
import { Link } from "@tanstack/react-router";
import { Breadcrumbs, companyCrumb, crumbLook } from "@/shared/details/Breadcrumbs";
import { useParent } from "@/shared/details/useParent";

/** Company, account, persona. */
export function PersonaBreadcrumbs({ persona }: { persona: TargetPersona }) {
  const { companyId, targetAccountId, name } = persona;
  const company = useParent("companies", companyId);
  const account = useParent("targetAccounts", targetAccountId);
  return (
    <Breadcrumbs
      here={name}
      way={[
        companyCrumb(companyId, company?.name),
        {
          key: "account",
          link: (
            <Link to="/accounts/$accountId" params={{ accountId: targetAccountId }} className={crumbLook}>
              <span className="truncate">{account?.name ?? "Account"}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}
