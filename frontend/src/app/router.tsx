import { ProblemError } from "@blossomer/gtm-client";
import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { accountSearch } from "@/features/accounts/accountSearch";
import { companiesSearch } from "@/features/companies/companySearch";
import { personaSearch } from "@/features/personas/personaSearch";
import { campaignsSearch } from "@/features/campaigns/search";
import { wizardSearch } from "@/features/campaigns/wizard/wizardSearch";
import { sessionQuery } from "@/shared/api/queries";
import { PageSkeleton } from "@/shared/ui/Skeleton";
import { NotFoundPage } from "./NotFoundPage";
import { PageError } from "./PageError";
import { Shell } from "./Shell";

/** Which company the lists are about; left out, the one that was chosen last. */
export interface CompanySearch {
  company?: string;
}

/** Where to go after signing in, and whether another tab waits for it. */
interface SignInSearch {
  to?: string;
  tab?: boolean;
}

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: PageError,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: ({ to, tab }: Record<string, unknown>): SignInSearch => ({
    ...(typeof to === "string" ? { to } : {}),
    ...(tab === true ? { tab } : {}),
  }),
  component: lazyRouteComponent(() => import("@/features/auth/SignInPage"), "SignInPage"),
});

const goodbye = createRoute({
  getParentRoute: () => root,
  path: "/goodbye",
  component: lazyRouteComponent(() => import("@/features/auth/GoodbyePage"), "GoodbyePage"),
});

/** Every page but these needs a session. */
const app = createRoute({
  getParentRoute: () => root,
  id: "app",
  validateSearch: ({ company }: Record<string, unknown>): CompanySearch => (typeof company === "string" ? { company } : {}),
  beforeLoad: async ({ context, location }) => {
    try {
      return { session: await context.queryClient.query({ ...sessionQuery, staleTime: "static" }) };
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router takes a redirect as a thrown value
        throw redirect({ to: "/sign-in", search: location.pathname === "/" ? {} : { to: location.href } });
      }
      throw error;
    }
  },
  component: Shell,
  pendingComponent: PageSkeleton,
});

const overview = createRoute({
  getParentRoute: () => app,
  path: "/",
  component: lazyRouteComponent(() => import("@/features/overview/OverviewPage"), "OverviewPage"),
});

const companies = createRoute({
  getParentRoute: () => app,
  path: "/companies",
  validateSearch: companiesSearch,
  component: lazyRouteComponent(() => import("@/features/companies/CompaniesPage"), "CompaniesPage"),
});

const company = createRoute({
  getParentRoute: () => app,
  path: "/companies/$companyId",
  component: lazyRouteComponent(() => import("@/features/companies/CompanyPage"), "CompanyPage"),
});

const accounts = createRoute({
  getParentRoute: () => app,
  path: "/accounts",
  validateSearch: accountSearch,
  component: lazyRouteComponent(() => import("@/features/accounts/AccountsPage"), "AccountsPage"),
});

const account = createRoute({
  getParentRoute: () => app,
  path: "/accounts/$accountId",
  component: lazyRouteComponent(() => import("@/features/accounts/AccountPage"), "AccountPage"),
});

const personas = createRoute({
  getParentRoute: () => app,
  path: "/personas",
  validateSearch: personaSearch,
  component: lazyRouteComponent(() => import("@/features/personas/PersonasPage"), "PersonasPage"),
});

const persona = createRoute({
  getParentRoute: () => app,
  path: "/personas/$personaId",
  component: lazyRouteComponent(() => import("@/features/personas/PersonaPage"), "PersonaPage"),
});

const campaigns = createRoute({
  getParentRoute: () => app,
  path: "/campaigns",
  validateSearch: campaignsSearch,
  component: lazyRouteComponent(() => import("@/features/campaigns/CampaignsPage"), "CampaignsPage"),
});

const newCampaign = createRoute({
  getParentRoute: () => app,
  path: "/campaigns/new",
  validateSearch: wizardSearch,
  component: lazyRouteComponent(() => import("@/features/campaigns/NewCampaignPage"), "NewCampaignPage"),
});

const campaign = createRoute({
  getParentRoute: () => app,
  path: "/campaigns/$campaignId",
  component: lazyRouteComponent(() => import("@/features/campaigns/CampaignPage"), "CampaignPage"),
});

const search = createRoute({
  getParentRoute: () => app,
  path: "/search",
  validateSearch: ({ q, kind }: Record<string, unknown>): { q?: string; kind?: string } => ({
    // a number is what the router makes of a text of digits
    ...(typeof q === "string" || typeof q === "number" ? { q: String(q) } : {}),
    ...(typeof kind === "string" ? { kind } : {}),
  }),
  component: lazyRouteComponent(() => import("@/features/search/SearchPage"), "SearchPage"),
});

const imports = createRoute({
  getParentRoute: () => app,
  path: "/imports",
  component: lazyRouteComponent(() => import("@/features/imports/ImportsPage"), "ImportsPage"),
});

const importReport = createRoute({
  getParentRoute: () => app,
  path: "/imports/$importId",
  component: lazyRouteComponent(() => import("@/features/imports/ImportPage"), "ImportPage"),
});

const settings = createRoute({
  getParentRoute: () => app,
  path: "/settings",
  component: lazyRouteComponent(() => import("@/features/settings/SettingsPage"), "SettingsPage"),
});

const routeTree = root.addChildren([
  signIn,
  goodbye,
  app.addChildren([
    overview,
    companies,
    company,
    accounts,
    account,
    personas,
    persona,
    campaigns,
    newCampaign,
    campaign,
    search,
    imports,
    importReport,
    settings,
  ]),
]);

/** The addresses of the app; each page is loaded when it is first opened. */
export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: PageSkeleton,
    defaultPendingMs: 150,
    defaultErrorComponent: PageError,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
