import { buttonLook } from "@/shared/ui/Button";
import { Logo } from "@/shared/ui/Logo";

/** What stands after the account was deleted. */
export function GoodbyePage() {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-6 p-4 py-10">
      <div className="flex justify-center text-lg">
        <Logo />
      </div>
      <div className="bg-card space-y-4 rounded-xl border p-6 text-center shadow-sm">
        <h1 className="text-xl font-semibold">Your account is deleted</h1>
        <p className="text-muted-foreground text-sm">
          Everything of yours is gone, on the server and in this browser. A file that you have exported can be imported into
          a new account at any time. Goodbye, and thank you.
        </p>
        <a href="/sign-in" className={buttonLook()}>
          To the sign-in
        </a>
      </div>
    </main>
  );
}
