import { useSuspenseQuery } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { ReadOnlyNotice } from "@/features/auth/ReadOnlyNotice";
import { SessionGuard } from "@/features/auth/SessionGuard";
import { setPreferences, usePreferences } from "@/shared/lib/preferences";
import { cn } from "@/shared/lib/cn";
import { sessionQuery } from "@/shared/api/queries";
import { SavingProvider } from "@/shared/saving/SavingProvider";
import { IconButton } from "@/shared/ui/Button";
import { Logo } from "@/shared/ui/Logo";
import { Header } from "./Header";
import { Navigation } from "./Navigation";

/** What stands around every page: navigation at the side, header above. */
export function Shell() {
  const { user } = useSuspenseQuery(sessionQuery).data;
  return (
    <SavingProvider userId={user.id}>
      <Frame />
    </SavingProvider>
  );
}

function Frame() {
  const { sidebarCollapsed: collapsed } = usePreferences();
  return (
    <div className="flex min-h-dvh">
      <a
        href="#main"
        className="bg-card sr-only z-50 rounded-md px-4 py-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <aside
        className={cn(
          "bg-card sticky top-0 hidden h-dvh shrink-0 flex-col gap-4 border-r p-3 md:flex",
          collapsed ? "w-16" : "w-56",
        )}
      >
        <div className={cn("flex h-9 items-center", collapsed ? "justify-center" : "px-2")}>
          <Logo compact={collapsed} />
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto">
          <Navigation collapsed={collapsed} />
        </div>
        <IconButton
          label={collapsed ? "Show the names in the navigation" : "Narrow the navigation"}
          aria-expanded={!collapsed}
          onClick={() => {
            setPreferences({ sidebarCollapsed: !collapsed });
          }}
        >
          {collapsed ? <PanelLeftOpen aria-hidden /> : <PanelLeftClose aria-hidden />}
        </IconButton>
      </aside>
      <div className="flex min-w-0 flex-1 flex-col">
        <Header />
        <SessionGuard />
        <ReadOnlyNotice />
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-6xl flex-1 p-4 outline-none sm:p-6">
          <Outlet />
        </main>
      </div>
    </div>
  );
}
