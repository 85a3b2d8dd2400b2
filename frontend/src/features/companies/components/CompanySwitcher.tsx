import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { Building2, ChevronsUpDown } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { ALL_COMPANIES } from "@/shared/company/choice";
import { CompanyMark } from "@/shared/company/CompanyMark";
import { companiesQuery, useCurrentCompany } from "@/shared/company/useCurrentCompany";
import { setPreferences } from "@/shared/lib/preferences";
import { Button } from "@/shared/ui/Button";
import { Menu } from "@/shared/ui/Menu";
import { Skeleton } from "@/shared/ui/Skeleton";
import { SwitcherItems } from "./SwitcherItems";

const NewCompanyDialog = lazy(async () => ({ default: (await import("@/features/create/NewCompanyDialog")).NewCompanyDialog }));
const FindCompanyDialog = lazy(async () => ({ default: (await import("./FindCompanyDialog")).FindCompanyDialog }));

/** Says which company the pages are about, and lets another one be chosen. */
export function CompanySwitcher() {
  const { isPending, isError, refetch } = useQuery(companiesQuery);
  if (isError) {
    return (
      <Button variant="ghost" size="sm" onClick={() => void refetch()}>
        Load the companies again
      </Button>
    );
  }
  const waiting = <Skeleton className="h-8 w-40" />;
  return isPending ? waiting : <Suspense fallback={waiting}><Switcher /></Suspense>;
}

function Switcher() {
  const current = useCurrentCompany();
  const { company, companies } = current;
  useAddressedCompany(company?.id ?? ALL_COMPANIES);
  const [dialog, setDialog] = useState<"new" | "find" | null>(null);
  const close = () => {
    setDialog(null);
  };
  const name = company?.name ?? (companies.length === 0 ? "No company yet" : "All companies");
  return (
    <>
      <Menu
        align="start"
        trigger={
          <Button variant="ghost" size="sm" className="max-w-56 min-w-0 shrink px-2 sm:max-w-72">
            {company === null ? <Building2 aria-hidden /> : <CompanyMark id={company.id} name={company.name} />}
            <span className="sr-only">Company:</span>
            <span className="truncate">{name}</span>
            <ChevronsUpDown aria-hidden className="text-muted-foreground" />
          </Button>
        }
      >
        <SwitcherItems
          current={current}
          onFind={() => {
            setDialog("find");
          }}
          onCreate={() => {
            setDialog("new");
          }}
        />
      </Menu>
      <Suspense>
        {dialog === "new" && <NewCompanyDialog onClose={close} />}
        {dialog === "find" && <FindCompanyDialog current={current} onClose={close} />}
      </Suspense>
    </>
  );
}

/** Goes on with the company that an address names: what is opened by a link is what one works on from then on. */
function useAddressedCompany(shown: string) {
  const { company: addressed } = useSearch({ strict: false });
  useEffect(() => {
    if (addressed !== undefined && addressed === shown) {
      setPreferences({ companyId: addressed });
    }
  }, [addressed, shown]);
}
