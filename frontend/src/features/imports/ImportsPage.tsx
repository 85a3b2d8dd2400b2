import { useState } from "react";
import { Collector } from "./components/Collector";
import { History } from "./components/History";
import { MoveIn } from "./components/MoveIn";
import { OldCopy } from "./components/OldCopy";
import type { Source } from "./useMoveIn";

/** The way in for data: from the old app, from a file, from another installation; and what came before. */
export function ImportsPage() {
  const [found, setFound] = useState<Source | null>(null);
  return (
    <div className="space-y-6">
      <header className="space-y-1">
        <h1 className="text-2xl font-semibold">Moving in</h1>
        <p className="text-muted-foreground text-sm">Bring what the old app kept in your browser. Nothing is lost on the way, and everything can be taken back.</p>
      </header>
      {found === null && <OldCopy onMove={setFound} />}
      <MoveIn
        found={found}
        onLeave={() => {
          setFound(null);
        }}
      >
        <Collector />
      </MoveIn>
      <History />
    </div>
  );
}
