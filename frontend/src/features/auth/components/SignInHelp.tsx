import { ChevronRight } from "lucide-react";

/** For people who have neither a key nor a link. */
export function SignInHelp() {
  return (
    <details className="group text-sm">
      <summary className="text-muted-foreground hover:text-foreground flex min-h-6 cursor-pointer list-none items-center gap-1 rounded font-medium">
        <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
        Neither a key nor a link?
      </summary>
      <div className="text-muted-foreground mt-3 space-y-3 pl-5">
        <p>
          Ask whoever runs this server for a sign-in link. It works once; open it in this browser, or paste it above.
        </p>
        <p>If you run it yourself, make one where the server is installed:</p>
        <pre className="bg-muted text-foreground rounded-md p-3 font-mono text-xs leading-relaxed break-words whitespace-pre-wrap">
          {"./blossomer user create --email you@example.com\n./blossomer login-link --user you@example.com"}
        </pre>
        <p>
          The first command is for a user who does not exist yet. Started in a terminal, <code>./blossomer serve</code>{" "}
          prints a link for its owner by itself.
        </p>
      </div>
    </details>
  );
}
