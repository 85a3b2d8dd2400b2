import type { Company } from "@blossomer/gtm-client";
import { errorAt } from "@/shared/fields/errors";
import { ListField } from "@/shared/fields/ListField";
import { TextField } from "@/shared/fields/TextField";
import { Card } from "@/shared/ui/Card";
import type { CompanyPartProps } from "./CompanyTexts";

const LISTS = [
  { name: "sourcesUsed", label: "Sources used", itemName: "source" },
  { name: "assumptionsMade", label: "Assumptions made", itemName: "assumption" },
  { name: "discoveryGaps", label: "Discovery gaps", itemName: "gap" },
] as const;

/** What the texts about a company are based on. */
export function CompanyAnalysis({ company: { metadata }, edit, errors }: CompanyPartProps) {
  const set = (change: Partial<Company["metadata"]>) =>
    edit((current) => ({ ...current, metadata: { ...current.metadata, ...change } }));
  return (
    <Card title="Analysis" description="What all this is based on.">
      <div className="space-y-4">
        <TextField
          label="Context quality"
          placeholder="How good the sources are"
          value={metadata.contextQuality}
          error={errorAt(errors, "/metadata/contextQuality")}
          onChange={(contextQuality) => set({ contextQuality })}
        />
        <TextField
          label="Assessment summary"
          placeholder="How far it can be relied on"
          multiline
          value={metadata.assessmentSummary}
          error={errorAt(errors, "/metadata/assessmentSummary")}
          onChange={(assessmentSummary) => set({ assessmentSummary })}
        />
        {LISTS.map(({ name, label, itemName }) => (
          <div key={name}>
            <h3 className="text-muted-foreground mb-1 text-xs font-medium">{label}</h3>
            <ListField
              label={label}
              itemName={itemName}
              value={metadata[name]}
              onChange={(texts) => set({ [name]: texts })}
              error={errorAt(errors, `/metadata/${name}`)}
            />
          </div>
        ))}
      </div>
    </Card>
  );
}
