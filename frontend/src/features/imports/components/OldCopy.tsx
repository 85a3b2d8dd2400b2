import { useQuery } from "@tanstack/react-query";
import { PackageCheck, PackageOpen } from "lucide-react";
import { useState } from "react";
import { isMovedIn, oldDataQuery, type FoundData } from "@/shared/olddata/oldDataQuery";
import { Button } from "@/shared/ui/Button";
import type { Source } from "../useMoveIn";
import { countsInWords, countsOf } from "../wording";
import { ClearDialog } from "./ClearDialog";

interface OldCopyProps {
  /** Moves it in; left out, only the clearing is offered. */
  onMove?: (source: Source) => void;
}

/** What the old app left in this browser: to be moved in, or when it is, to be cleared. */
export function OldCopy({ onMove }: OldCopyProps) {
  const { data: found } = useQuery(oldDataQuery);
  if (found === undefined || found === null) {
    return null;
  }
  if (isMovedIn(found)) {
    return <Moved found={found} />;
  }
  return onMove === undefined ? null : <ToMove found={found} onMove={onMove} />;
}

function ToMove({ found: { data, plan }, onMove }: { found: FoundData; onMove: (source: Source) => void }) {
  const counts = plan === null ? null : countsInWords(countsOf(plan, "created"));
  return (
    <section aria-labelledby="old-copy" className="bg-accent text-accent-foreground flex flex-wrap items-center gap-4 rounded-xl border p-4 sm:p-5">
      <PackageOpen aria-hidden className="size-6 shrink-0" />
      <div className="min-w-0 flex-1 basis-64">
        <h2 id="old-copy" className="font-semibold">
          Your data of the old app are in this browser
        </h2>
        <p className="text-sm">
          {counts === null ? `They stand under ${String(data.keys.length)} of its keys.` : `${counts} would move in.`} You see everything before anything is
          stored, and your browser’s copy stays as it is.
        </p>
      </div>
      <Button
        variant="primary"
        onClick={() => {
          onMove({ name: "This browser", body: new Blob([data.dump], { type: "application/json" }) });
        }}
      >
        Look and move in
      </Button>
    </section>
  );
}

function Moved({ found: { data } }: { found: FoundData }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="old-copy" className="bg-card flex flex-wrap items-center gap-4 rounded-xl border p-4 sm:p-5">
      <PackageCheck aria-hidden className="text-success size-6 shrink-0" />
      <div className="min-w-0 flex-1 basis-64">
        <h2 id="old-copy" className="font-semibold">
          Everything of the old app is moved in
        </h2>
        <p className="text-muted-foreground text-sm">This browser still has its own copy. You can leave it, or clear it when you are sure.</p>
      </div>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        Clear the old copy …
      </Button>
      <ClearDialog open={isOpen} onOpenChange={setOpen} data={data} />
    </section>
  );
}
