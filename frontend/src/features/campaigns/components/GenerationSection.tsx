import type { Campaign } from "@blossomer/gtm-client";
import { errorAt } from "@/shared/fields/errors";
import { TextField } from "@/shared/fields/TextField";
import { Folded } from "./Folded";
import type { Editable } from "./types";

type Generation = Campaign["generation"];

/** How a generator judged its own work. */
export function GenerationSection({ campaign, edit, errors }: Editable) {
  const { generation } = campaign;
  const change = (part: Partial<Generation>) => edit((before) => ({ ...before, generation: { ...before.generation, ...part } }));
  const at = (member: keyof Generation) => errorAt(errors, `/generation/${member}`);
  return (
    <Folded title="Generation" hint={generation.generationId === null ? "not recorded" : "by a generator"}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Generation id" value={generation.generationId} error={at("generationId")} onChange={(generationId) => change({ generationId })} />
        <TextField label="Confidence" value={generation.confidence} error={at("confidence")} onChange={(confidence) => change({ confidence })} />
        <TextField
          label="Personalization level"
          value={generation.personalizationLevel}
          error={at("personalizationLevel")}
          onChange={(personalizationLevel) => change({ personalizationLevel })}
        />
        <TextField
          label="Processing time in milliseconds"
          value={generation.processingTimeMs === null ? null : String(generation.processingTimeMs)}
          error={at("processingTimeMs")}
          onChange={(text) => change({ processingTimeMs: wholeNumber(text) })}
        />
      </div>
    </Folded>
  );
}

/** The digits of a text as a number; null when there are none. */
function wholeNumber(text: string | null): number | null {
  const digits = (text ?? "").replaceAll(/\D/g, "").slice(0, 15);
  return digits === "" ? null : Number(digits);
}
