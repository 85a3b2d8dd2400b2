import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

/** Why signing in did not work. */
export function SignInError({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className="border-destructive/40 text-destructive flex items-start gap-2 rounded-md border p-3 text-sm">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <p>{children}</p>
    </div>
  );
}
