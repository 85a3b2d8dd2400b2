import type { components, ProblemEntry } from "@blossomer/gtm-client";
import { errorAt } from "@/shared/fields/errors";
import { ListField } from "@/shared/fields/ListField";
import { TextField } from "@/shared/fields/TextField";
import { Card } from "@/shared/ui/Card";

type AnalysisMetadata = components["schemas"]["AnalysisMetadata"];
type Confidence = AnalysisMetadata["confidenceAssessment"];

interface AnalysisCardProps {
  value: AnalysisMetadata;
  onChange: (value: AnalysisMetadata) => void;
  errors: readonly ProblemEntry[];
}

const CONFIDENCE = [
  { name: "overallConfidence", label: "Overall confidence" },
  { name: "dataQuality", label: "Data quality" },
  { name: "inferenceLevel", label: "How much is inferred" },
] as const satisfies readonly { name: keyof Confidence; label: string }[];

/** What an analysis was based on, and how far its author trusts it. */
export function AnalysisCard({ value, onChange, errors }: AnalysisCardProps) {
  const { confidenceAssessment: confidence } = value;
  const at = (path: string) => errorAt(errors, `/metadata/${path}`);
  const trust = (change: Partial<Confidence>) => {
    onChange({ ...value, confidenceAssessment: { ...confidence, ...change } });
  };
  return (
    <Card
      id="analysis"
      className="scroll-mt-20"
      title="About this analysis"
      description="What it was based on, and how far to trust it."
    >
      <div className="space-y-4">
        <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-1">
          {CONFIDENCE.map(({ name, label }) => (
            <TextField
              key={name}
              label={label}
              value={confidence[name]}
              error={at(`confidenceAssessment/${name}`)}
              onChange={(text) => {
                trust({ [name]: text });
              }}
            />
          ))}
          <TextField
            label="Main source of context"
            value={value.primaryContextSource}
            error={at("primaryContextSource")}
            onChange={(primaryContextSource) => {
              onChange({ ...value, primaryContextSource });
            }}
          />
          <TextField
            label="Whether the context sufficed"
            value={value.contextSufficiency}
            error={at("contextSufficiency")}
            onChange={(contextSufficiency) => {
              onChange({ ...value, contextSufficiency });
            }}
          />
        </div>
        <Labelled label="Sources used">
          <ListField
            label="Sources used"
            itemName="source"
            value={value.sourcesUsed}
            error={at("sourcesUsed")}
            onChange={(sourcesUsed) => {
              onChange({ ...value, sourcesUsed });
            }}
          />
        </Labelled>
        <Labelled label="What would improve it">
          <ListField
            label="What would improve it"
            itemName="improvement"
            value={confidence.recommendedImprovements}
            error={at("confidenceAssessment/recommendedImprovements")}
            onChange={(recommendedImprovements) => {
              trust({ recommendedImprovements });
            }}
          />
        </Labelled>
        <TextField
          label="Processing notes"
          multiline
          value={value.processingNotes}
          error={at("processingNotes")}
          onChange={(processingNotes) => {
            onChange({ ...value, processingNotes });
          }}
        />
      </div>
    </Card>
  );
}

/** A list with its name above it; the list itself tells its name to those who listen. */
function Labelled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <p aria-hidden className="text-muted-foreground text-xs font-medium">
        {label}
      </p>
      {children}
    </div>
  );
}
