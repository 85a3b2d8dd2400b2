import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { BookOpen, LogOut, MonitorX, Settings } from "lucide-react";
import { useState, type ComponentProps } from "react";
import { sessionQuery } from "@/shared/api/queries";
import { Menu, MenuItem, MenuSeparator } from "@/shared/ui/Menu";
import { nameOf } from "./api/users";
import { Avatar } from "./components/Avatar";
import { SignOutDialog } from "./components/SignOutDialog";
import { ThemeItems } from "./components/ThemeItems";

/** Who is signed in, with what belongs to them. */
export function UserMenu() {
  const { user } = useSuspenseQuery(sessionQuery).data;
  const [leaving, setLeaving] = useState<"here" | "everywhere">();
  return (
    <>
      <Menu
        trigger={
          <button
            type="button"
            aria-label={`Your account, ${nameOf(user)}`}
            title={nameOf(user)}
            className="hover:ring-border cursor-pointer rounded-full hover:ring-4"
          >
            <Avatar user={user} />
          </button>
        }
      >
        <div className="max-w-64 px-2 py-1.5">
          {user.name !== null && <p className="truncate text-sm font-medium">{user.name}</p>}
          <p className="text-muted-foreground truncate text-xs">{user.email ?? "No e-mail address"}</p>
        </div>
        <MenuSeparator />
        <ThemeItems />
        <MenuSeparator />
        <MenuItem render={<Link to="/settings" />}>
          <Settings aria-hidden />
          Settings
        </MenuItem>
        <MenuItem render={<DocsLink />}>
          <BookOpen aria-hidden />
          API documentation
        </MenuItem>
        <MenuSeparator />
        <MenuItem
          onSelect={() => {
            setLeaving("here");
          }}
        >
          <LogOut aria-hidden />
          Sign out
        </MenuItem>
        <MenuItem
          onSelect={() => {
            setLeaving("everywhere");
          }}
        >
          <MonitorX aria-hidden />
          Sign out everywhere
        </MenuItem>
      </Menu>
      {leaving !== undefined && (
        <SignOutDialog
          userId={user.id}
          everywhere={leaving === "everywhere"}
          onClose={() => {
            setLeaving(undefined);
          }}
        />
      )}
    </>
  );
}

function DocsLink({ children, ...props }: ComponentProps<"a">) {
  return (
    <a {...props} href="/api/docs" target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
