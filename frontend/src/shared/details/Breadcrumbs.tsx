import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { CompanyMark } from "@/shared/company/CompanyMark";

interface Crumb {
  key: string;
  /** A link, with the text of its place. */
  link: ReactNode;
}

/** Where a record stands: the way down to it. */
export function Breadcrumbs({ way, here }: { way: readonly Crumb[]; here: string }) {
  return (
    <nav aria-label="Breadcrumb" className="min-w-0 flex-1">
      <ol className="text-muted-foreground flex flex-wrap items-center gap-x-1 gap-y-0.5 text-sm">
        {way.map(({ key, link }) => (
          <Fragment key={key}>
            <li className="min-w-0 max-w-full">{link}</li>
            <li aria-hidden>
              <ChevronRight className="size-3.5" />
            </li>
          </Fragment>
        ))}
        <li aria-current="page" className="text-foreground max-w-full min-w-0 truncate sm:max-w-80">
          {here}
        </li>
      </ol>
    </nav>
  );
}

/** The company at the beginning of a way; `name` is undefined while it is loaded. */
export function companyCrumb(companyId: string, name: string | undefined): Crumb {
  return {
    key: "company",
    link: (
      <Link to="/companies/$companyId" params={{ companyId }} className={crumbLook}>
        <CompanyMark id={companyId} name={name ?? ""} className="size-5" />
        <span className="truncate">{name ?? "Company"}</span>
      </Link>
    ),
  };
}

/** How a link in the way looks. */
export const crumbLook = "hover:text-foreground flex min-h-6 max-w-64 items-center gap-1.5 rounded-sm underline-offset-4 hover:underline";
