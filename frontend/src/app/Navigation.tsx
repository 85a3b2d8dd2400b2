import { Link } from "@tanstack/react-router";
import { Building2, Import, LayoutDashboard, Mail, Settings, Target, Users } from "lucide-react";
import { cn } from "@/shared/lib/cn";

const PAGES = [
  { to: "/", label: "Overview", icon: LayoutDashboard },
  { to: "/companies", label: "Companies", icon: Building2 },
  { to: "/accounts", label: "Accounts", icon: Target },
  { to: "/personas", label: "Personas", icon: Users },
  { to: "/campaigns", label: "Campaigns", icon: Mail },
  { to: "/imports", label: "Imports", icon: Import },
  { to: "/settings", label: "Settings", icon: Settings },
] as const;

interface NavigationProps {
  /** Only the pictures; the names are read out all the same. */
  collapsed?: boolean;
  onNavigate?: () => void;
}

/** The way to every page. */
export function Navigation({ collapsed = false, onNavigate }: NavigationProps) {
  return (
    <nav aria-label="Main">
      <ul className="space-y-1">
        {PAGES.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Link
              to={to}
              onClick={onNavigate}
              activeOptions={{ exact: to === "/", includeSearch: false }}
              title={collapsed ? label : undefined}
              className={cn(
                "text-muted-foreground hover:bg-muted hover:text-foreground flex h-9 items-center gap-3 rounded-md px-3 text-sm font-medium",
                "aria-[current=page]:bg-accent aria-[current=page]:text-accent-foreground",
                collapsed && "justify-center px-0",
              )}
            >
              <Icon aria-hidden className="size-4 shrink-0" />
              <span className={cn(collapsed && "sr-only")}>{label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
