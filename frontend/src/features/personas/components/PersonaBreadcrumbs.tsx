import type { TargetPersona } from "@blossomer/gtm-client";
import { Link } from "@tanstack/react-router";
import { CompanyMark } from "@/shared/company/CompanyMark";
import { Breadcrumbs, crumbLook } from "@/shared/details/Breadcrumbs";
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
        {
          key: "company",
          link: (
            <Link to="/companies/$companyId" params={{ companyId }} className={crumbLook}>
              <CompanyMark id={companyId} name={company?.name ?? ""} className="size-5" />
              <span className="truncate">{company?.name ?? "Company"}</span>
            </Link>
          ),
        },
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
