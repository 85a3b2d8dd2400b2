import type { ProblemEntry } from "@blossomer/gtm-client";
import { errorAt } from "@/shared/fields/errors";
import { Card } from "@/shared/ui/Card";
import { kindsOf, withTexts, type Insight } from "../insights";
import { InsightGroup } from "./InsightGroup";
import { NewInsight } from "./NewInsight";

export interface InsightsProps {
  insights: readonly Insight[];
  onChange: (change: (insights: readonly Insight[]) => Insight[]) => void;
}

/** Texts about a company that have no field of their own, by their kinds. */
export function InsightsCard({ insights, onChange, errors }: InsightsProps & { errors: readonly ProblemEntry[] }) {
  const error = errorAt(errors, "/insights");
  return (
    <Card title="Insights" description="What else is known, by kind.">
      <div className="space-y-4">
        {kindsOf(insights).map((kind) => (
          <InsightGroup key={kind} kind={kind} insights={insights} onChange={onChange} />
        ))}
        {error !== undefined && (
          <p role="alert" className="text-destructive text-xs">
            {error}
          </p>
        )}
        <NewInsight
          kinds={kindsOf(insights)}
          onAdd={({ kind, text }) => {
            onChange((current) => withTexts(current, kind, [...current.filter((each) => each.kind === kind).map((each) => each.text), text]));
          }}
        />
      </div>
    </Card>
  );
}
