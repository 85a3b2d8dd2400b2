import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import type { ImportReport } from "@/shared/api/imports";
import { focusOnMount } from "@/shared/lib/focusOnMount";
import { countedKind } from "@/shared/lib/words";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Card";
import { toasts } from "@/shared/ui/toasts";
import { KINDS } from "../api/queries";
import { useRefreshed } from "../api/useRefreshed";
import { useMoveIn, type Source } from "../useMoveIn";
import { listed } from "../wording";
import { PlanView } from "./PlanView";
import { Progress } from "./Progress";
import { SourceForm } from "./SourceForm";

interface MoveInProps {
  /** What was found in this browser and shall be moved in; null while nothing is. */
  found: Source | null;
  /** Is told when the found data are not looked at any more. */
  onLeave: () => void;
  /** What stands below as long as nothing is chosen. */
  children: ReactNode;
}

/** Moves data in: choose, look at what would be stored, say yes. */
export function MoveIn({ found, onLeave, children }: MoveInProps) {
  const navigate = useNavigate();
  const refresh = useRefreshed();
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const { moving, plan, planAgain, store, reset } = useMoveIn((report) => {
    refresh();
    toasts.add({ title: thanks(report) });
    // whoever has gone on to another page is not taken away from it
    if (isHere.current) {
      void navigate({ to: "/imports/$importId", params: { importId: report.importId } });
    }
  });
  const part = useRef<HTMLDivElement>(null);
  const { step } = moving;

  const begun = useRef<Source | null>(null);
  useEffect(() => {
    if (found !== null && begun.current !== found) {
      begun.current = found;
      plan(found);
    }
  }, [found, plan]);

  useEffect(() => {
    if (step !== "choosing") {
      part.current?.scrollIntoView({ block: "start" });
    }
  }, [step]);

  const leave = () => {
    reset();
    onLeave();
  };
  return (
    <div ref={part} className="scroll-mt-20 space-y-6">
      <Card title="Move data in" description="Your data of the old app, from its file; or an export of this app.">
        {moving.step === "choosing" && <SourceForm problem={moving.problem} onSource={plan} />}
        {moving.step === "working" && (
          <Progress
            title={moving.storing ? "Moving in" : `Reading ${moving.source.name}`}
            step={moving.progress}
            onCancel={moving.storing ? undefined : leave}
          />
        )}
        {moving.step === "asking" && (
          <div ref={focusOnMount} tabIndex={-1} role="alert" className="space-y-3 outline-none">
            <p className="font-medium">Are these your data?</p>
            <p className="text-sm">They are from a browser that was signed in to the old app with another e-mail address than yours.</p>
            <p className="text-muted-foreground text-sm">
              Import them only if both addresses are yours, or if somebody gave you the file. They will be in your account, and nobody else sees them
              there.
            </p>
            <div className="flex flex-wrap justify-end gap-2">
              <Button onClick={leave}>Do not import</Button>
              <Button
                variant="primary"
                onClick={() => {
                  planAgain({ force: true });
                }}
              >
                Import anyway
              </Button>
            </div>
          </div>
        )}
        {moving.step === "planned" && (
          <PlanView
            name={moving.source.name}
            report={moving.report}
            options={moving.options}
            problem={moving.problem}
            onStore={store}
            onCancel={leave}
            onChange={planAgain}
          />
        )}
      </Card>
      {moving.step === "choosing" && children}
    </div>
  );
}

function thanks({ entities }: ImportReport): string {
  const created = KINDS.filter((kind) => entities[kind].created > 0).map((kind) => countedKind(entities[kind].created, kind));
  return created.length === 0 ? "Nothing had to be created" : `Moved in ${listed(created)}`;
}
