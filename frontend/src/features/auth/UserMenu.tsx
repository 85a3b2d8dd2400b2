import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { BookOpen, LogOut, MonitorX, Settings, Undo2 } from "lucide-react";
import { lazy, Suspense, useState, type ComponentProps } from "react";
import { sessionQuery } from "@/shared/api/queries";
import { useSaving } from "@/shared/saving/context";
import { countUnsent, settled } from "@/shared/saving/userData";
import { Menu, MenuItem, MenuSeparator } from "@/shared/ui/Menu";
import { toasts } from "@/shared/ui/toasts";
import { sentenceOf } from "./api/failures";
import { useSignOut } from "./api/signOut";
import { nameOf } from "./api/users";
import { Avatar } from "./components/Avatar";

const SignOutDialog = lazy(async () => ({ default: (await import("./components/SignOutDialog")).SignOutDialog }));
const ThemeItems = lazy(async () => ({ default: (await import("./components/ThemeItems")).ThemeItems }));

/** How long a sign-out waits for edits on their way to the server. */
const PATIENCE = 3_000;

/** Who is signed in, with what belongs to them. */
export function UserMenu() {
  const { user } = useSuspenseQuery(sessionQuery).data;
  const { saver } = useSaving();
  const leave = useSignOut();
  const [asking, setAsking] = useState<{ everywhere: boolean; unsent: number }>();
  const signOut = async (everywhere: boolean) => {
    await settled(saver, PATIENCE);
    const unsent = Math.max(await countUnsent(user.id), saver.hasUnsent() ? 1 : 0);
    if (everywhere || unsent > 0) {
      setAsking({ everywhere, unsent });
    } else {
      leave.mutate(
        { everywhere },
        {
          onError: (error) => {
            toasts.add({ title: "You are still signed in", description: sentenceOf(error) });
          },
        },
      );
    }
  };
  return (
    <>
      <Menu
        trigger={
          <button
            type="button"
            aria-label={`Your account, ${user.name ?? nameOf(user)}`}
            title={user.name ?? nameOf(user)}
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
        <MenuItem render={<Link to="/settings" hash="deleted" />}>
          <Undo2 aria-hidden />
          Recently deleted
        </MenuItem>
        <MenuItem render={<DocsLink />}>
          <BookOpen aria-hidden />
          API documentation
        </MenuItem>
        <MenuSeparator />
        <MenuItem
          onSelect={() => {
            void signOut(false);
          }}
        >
          <LogOut aria-hidden />
          Sign out
        </MenuItem>
        <MenuItem
          onSelect={() => {
            void signOut(true);
          }}
        >
          <MonitorX aria-hidden />
          Sign out everywhere
        </MenuItem>
      </Menu>
      <Suspense>
        {asking !== undefined && (
          <SignOutDialog
            {...asking}
            onClose={() => {
              setAsking(undefined);
            }}
          />
        )}
      </Suspense>
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
