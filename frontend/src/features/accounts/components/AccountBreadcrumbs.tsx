import type { TargetAccount } from "@blossomer/gtm-client";
import { Link } from "@tanstack/react-router";
import { Breadcrumbs, companyCrumb, crumbLook } from "@/shared/details/Breadcrumbs";
import { useParent } from "@/shared/details/useParent";

/** Company, account. */
export function AccountBreadcrumbs({ account }: { account: TargetAccount }) {
  const { companyId, name } = account;
  const company = useParent("companies", companyId);
  return (
    <Breadcrumbs
      here={name}
      way={[
        companyCrumb(companyId, company?.name),
        {
          key: "accounts",
          link: (
            <Link to="/accounts" search={{ company: companyId }} className={crumbLook}>
              Accounts
            </Link>
          ),
        },
      ]}
    />
  );
}
