import { Building2, Import, LayoutDashboard, Mail, Monitor, Moon, Plus, Settings, Sun, Target, Users, type LucideIcon } from "lucide-react";
import type { Preferences } from "@/shared/lib/preferences";

/** Something that the palette does. */
export type Action =
  | { type: "go"; to: "/" | "/companies" | "/accounts" | "/personas" | "/campaigns" | "/campaigns/new" | "/imports" | "/settings" }
  | { type: "create"; kind: "companies" | "targetAccounts" | "targetPersonas" }
  | { type: "theme"; theme: Preferences["theme"] };

export interface Command {
  name: string;
  /** Other words by which it is found. */
  words: string;
  icon: LucideIcon;
  action: Action;
}

export const COMMANDS: readonly Command[] = [
  { name: "New company", words: "create add", icon: Plus, action: { type: "create", kind: "companies" } },
  { name: "New account", words: "create add target", icon: Plus, action: { type: "create", kind: "targetAccounts" } },
  { name: "New persona", words: "create add target", icon: Plus, action: { type: "create", kind: "targetPersonas" } },
  { name: "New campaign", words: "create add e-mail email", icon: Plus, action: { type: "go", to: "/campaigns/new" } },
  { name: "Go to the overview", words: "home map dashboard", icon: LayoutDashboard, action: { type: "go", to: "/" } },
  { name: "Go to companies", words: "list", icon: Building2, action: { type: "go", to: "/companies" } },
  { name: "Go to accounts", words: "list target", icon: Target, action: { type: "go", to: "/accounts" } },
  { name: "Go to personas", words: "list target buyers", icon: Users, action: { type: "go", to: "/personas" } },
  { name: "Go to campaigns", words: "list e-mails emails", icon: Mail, action: { type: "go", to: "/campaigns" } },
  { name: "Go to imports", words: "move in old app data undo leftovers", icon: Import, action: { type: "go", to: "/imports" } },
  { name: "Go to settings", words: "profile api keys export delete account", icon: Settings, action: { type: "go", to: "/settings" } },
  { name: "Light colors", words: "theme switch bright", icon: Sun, action: { type: "theme", theme: "light" } },
  { name: "Dark colors", words: "theme switch night", icon: Moon, action: { type: "theme", theme: "dark" } },
  { name: "Colors of the system", words: "theme switch automatic", icon: Monitor, action: { type: "theme", theme: "system" } },
];

/** The commands that have every word that was typed, or begin with it. */
export function matching(typed: string): Command[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter((word) => word !== "");
  return COMMANDS.filter(({ name, words }) => {
    const known = `${name} ${words}`.toLowerCase().split(/\s+/);
    return wanted.every((word) => known.some((one) => one.startsWith(word)));
  });
}
