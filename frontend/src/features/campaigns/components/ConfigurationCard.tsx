import type { Campaign } from "@blossomer/gtm-client";
import { errorAt } from "@/shared/fields/errors";
import { TextField } from "@/shared/fields/TextField";
import { Card } from "@/shared/ui/Card";
import type { Parents } from "../api/parents";
import { CALLS_TO_ACTION, EMPHASES, OPENING_LINES, TEMPLATES } from "../choices";
import { ChoiceField } from "./ChoiceField";
import type { Editable } from "./types";
import { UseCaseField } from "./UseCaseField";

type Configuration = Campaign["configuration"];

/** The choices that the campaign was written with. */
export function ConfigurationCard({ campaign, edit, errors, parents }: Editable & { parents: Parents }) {
  const { configuration } = campaign;
  const change = (part: Partial<Configuration>) => edit((before) => ({ ...before, configuration: { ...before.configuration, ...part } }));
  const at = (member: keyof Configuration) => errorAt(errors, `/configuration/${member}`);
  return (
    <Card title="Configuration" description="The choices that it was written with.">
      <div className="space-y-3">
        <UseCaseField campaign={campaign} persona={parents.persona ?? null} error={at("useCase")} onChange={(useCase) => change({ useCase })} />
        <ChoiceField label="Emphasis" value={configuration.emphasis} choices={EMPHASES} error={at("emphasis")} onChange={(emphasis) => change({ emphasis })} />
        <ChoiceField label="Template" value={configuration.template} choices={TEMPLATES} error={at("template")} onChange={(template) => change({ template })} />
        <ChoiceField
          label="Opening line"
          value={configuration.openingLine}
          choices={OPENING_LINES}
          error={at("openingLine")}
          onChange={(openingLine) => change({ openingLine })}
        />
        <ChoiceField
          label="Call to action"
          value={configuration.callToAction}
          choices={CALLS_TO_ACTION}
          error={at("callToAction")}
          onChange={(callToAction) => change({ callToAction })}
        />
        <TextField
          label="Social proof"
          multiline
          value={configuration.socialProof}
          error={at("socialProof")}
          onChange={(socialProof) => change({ socialProof })}
        />
      </div>
    </Card>
  );
}
