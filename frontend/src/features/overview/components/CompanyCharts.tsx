import { Link } from "@tanstack/react-router";
import { countedKind } from "@/shared/lib/words";
import { allCampaigns, countByStatus, countByType, coverageOf, type Picture } from "../picture";
import { CoverageCard, CoverageRow } from "./CoverageCard";
import { Missing } from "./Missing";
import { StatusCard } from "./StatusCard";
import { TypeCard } from "./TypeCard";

const LINK = "hover:text-accent-foreground underline-offset-4 hover:underline";

/** A company in numbers. */
export function CompanyCharts({ companyId, picture }: { companyId: string; picture: Picture }) {
  const campaigns = allCampaigns(picture);
  const { accounts, accountsWithoutPersonas, personas, personasWithoutCampaigns } = coverageOf(picture);
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2 lg:grid-cols-3">
      <StatusCard counts={countByStatus(campaigns)} />
      <TypeCard counts={countByType(campaigns)} />
      <CoverageCard>
        <CoverageRow label="Accounts with personas" whole={accounts} missing={accountsWithoutPersonas.length}>
          <Missing
            summary={`${countedKind(accountsWithoutPersonas.length, "targetAccounts")} without personas`}
            records={accountsWithoutPersonas}
            link={({ id, name }) => (
              <Link to="/accounts/$accountId" params={{ accountId: id }} className={LINK}>
                {name}
              </Link>
            )}
            all={
              <Link to="/accounts" search={{ company: companyId, without: "personas" }} className={`${LINK} underline`}>
                See them in the list
              </Link>
            }
          />
        </CoverageRow>
        <CoverageRow label="Personas with campaigns" whole={personas} missing={personasWithoutCampaigns.length}>
          <Missing
            summary={`${countedKind(personasWithoutCampaigns.length, "targetPersonas")} without campaigns`}
            records={personasWithoutCampaigns}
            link={({ id, name }) => (
              <Link to="/personas/$personaId" params={{ personaId: id }} className={LINK}>
                {name}
              </Link>
            )}
            all={
              <Link to="/personas" search={{ company: companyId, without: "campaigns" }} className={`${LINK} underline`}>
                See them in the list
              </Link>
            }
          />
        </CoverageRow>
      </CoverageCard>
    </div>
  );
}
