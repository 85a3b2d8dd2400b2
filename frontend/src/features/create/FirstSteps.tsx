import { Link } from "@tanstack/react-router";
import { Braces, Import, Pencil, Sprout, type LucideIcon } from "lucide-react";
import { useState } from "react";
import { buttonLook, Button } from "@/shared/ui/Button";
import type { Way } from "./CreateDialog";
import { NewCompanyDialog } from "./NewCompanyDialog";

/** What to begin with when there is no company yet. */
export function FirstSteps() {
  const [way, setWay] = useState<Way | null>(null);
  return (
    <section aria-labelledby="first-steps" className="space-y-6">
      <div className="flex flex-col items-center gap-3 px-4 pt-6 text-center">
        <span className="bg-accent text-accent-foreground rounded-full p-3">
          <Sprout aria-hidden className="size-7" />
        </span>
        <h1 id="first-steps" className="text-2xl font-semibold">
          Begin with a company
        </h1>
        <p className="text-muted-foreground max-w-prose text-sm">
          A company stands at the root of everything: below it are the accounts that may buy, the personas in them, and the campaigns for each. There are
          three ways to begin.
        </p>
      </div>
      <ul className="grid gap-4 lg:grid-cols-3">
        <Beginning
          icon={Pencil}
          title="Write it yourself"
          text="A name and a website are enough; everything else can be filled in later."
          action={
            <Button variant="primary" onClick={() => setWay("hand")}>
              New company
            </Button>
          }
        />
        <Beginning
          icon={Import}
          title="Bring your old data"
          text="What the old app kept in your browser moves over with all accounts, personas and campaigns, after a preview."
          action={
            <Link to="/imports" className={buttonLook()}>
              Import the old data
            </Link>
          }
        />
        <Beginning
          icon={Braces}
          title="Paste a generator's JSON"
          text="An analysis that an AI wrote as JSON becomes a company; you see what will be created before it is."
          action={
            <Button onClick={() => setWay("paste")}>Paste JSON</Button>
          }
        />
      </ul>
      {way !== null && <NewCompanyDialog way={way} onClose={() => setWay(null)} />}
    </section>
  );
}

function Beginning({ icon: Icon, title, text, action }: { icon: LucideIcon; title: string; text: string; action: React.ReactNode }) {
  return (
    <li className="bg-card flex flex-col items-start gap-2 rounded-xl border p-5">
      <Icon aria-hidden className="text-primary size-6" />
      <h2 className="text-base font-semibold">{title}</h2>
      <p className="text-muted-foreground mb-3 flex-1 text-sm">{text}</p>
      {action}
    </li>
  );
}
