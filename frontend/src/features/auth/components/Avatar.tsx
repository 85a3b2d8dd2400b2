import type { Session } from "@blossomer/gtm-client";
import { UserRound } from "lucide-react";
import { initialsOf } from "../api/users";

/** The picture of a user: the first letters, for want of another one. */
export function Avatar({ user }: { user: Session["user"] }) {
  const initials = initialsOf(user);
  return (
    <span
      aria-hidden
      // as a picture, so that it is no part of the name of what it stands in
      data-initials={initials}
      className="before:content-[attr(data-initials)] bg-accent text-accent-foreground flex size-8 shrink-0 items-center justify-center rounded-full text-xs font-semibold"
    >
      {initials === "" && <UserRound className="size-4" />}
    </span>
  );
}
