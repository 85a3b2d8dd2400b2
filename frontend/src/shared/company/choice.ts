/** Stands for "all companies" in the address and in the preferences. */
export const ALL_COMPANIES = "all";

/**
 * The company that the pages are about: the first wish that can be met, else the first company.
 *
 * @param wishes ids or {@link ALL_COMPANIES}, the strongest first
 * @returns null for all companies, and when there is none
 */
export function chooseCompany<C extends { id: string }>(companies: readonly C[], wishes: readonly string[]): C | null {
  for (const wish of wishes) {
    if (wish === ALL_COMPANIES) {
      return null;
    }
    const company = companies.find(({ id }) => id === wish);
    if (company !== undefined) {
      return company;
    }
  }
  return companies[0] ?? null;
}

const DETAILS = /^\/(accounts|personas|campaigns)\/(?!new$)[^/]+$/;

/** The page to show after another company was chosen: a record of the former one gives way to the list of its kind. */
export function pathAfterSwitch(pathname: string, companyId: string | null): string {
  if (/^\/companies\/[^/]+$/.test(pathname)) {
    return companyId === null ? "/companies" : `/companies/${companyId}`;
  }
  const list = DETAILS.exec(pathname)?.[1];
  return list === undefined ? pathname : `/${list}`;
}
