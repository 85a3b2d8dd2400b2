import type { TargetPersona } from "@blossomer/gtm-client";
import { Link } from "@tanstack/react-router";
import { EMPHASES } from "../choices";
import { ChoiceGroup } from "./ChoiceGroup";
import type { WizardSearch } from "./wizardSearch";

interface TopicStepProps {
  choices: WizardSearch;
  persona: TargetPersona;
  onChange: (part: WizardSearch) => void;
}

/** The second step: a use case of the persona, and what to stress. */
export function TopicStep({ choices, persona, onChange }: TopicStepProps) {
  const chosen = persona.useCases[choices.useCase ?? -1] === undefined ? "none" : String(choices.useCase);
  return (
    <div className="space-y-5">
      <ChoiceGroup
        label={`Use case of ${persona.name}`}
        value={chosen}
        choices={[
          ...persona.useCases.map(({ useCase, painPoints, capability, desiredOutcome }, index) => ({
            value: String(index),
            label: useCase,
            hint: <UseCaseHint painPoints={painPoints} capability={capability} desiredOutcome={desiredOutcome} />,
          })),
          { value: "none", label: "No use case", hint: "You choose the topic as you write." },
        ]}
        onChange={(value) => onChange({ useCase: value === "none" ? -1 : Number(value) })}
      />
      {persona.useCases.length === 0 && (
        <p className="text-muted-foreground text-sm">
          This persona has no use cases yet. You can go on without one, or{" "}
          <Link to="/personas/$personaId" params={{ personaId: persona.id }} className="text-accent-foreground underline underline-offset-4">
            add one on the persona’s page
          </Link>
          .
        </p>
      )}
      <ChoiceGroup label="Emphasis" value={choices.emphasis} choices={EMPHASES} onChange={(emphasis) => onChange({ emphasis })} />
    </div>
  );
}

function UseCaseHint({ painPoints, capability, desiredOutcome }: Omit<TargetPersona["useCases"][number], "useCase">) {
  const lines = [
    { name: "Pain points", text: painPoints },
    { name: "Capability", text: capability },
    { name: "Outcome", text: desiredOutcome },
  ].filter(({ text }) => text !== null && text !== "");
  return lines.map(({ name, text }) => (
    <span key={name} className="mt-1 block">
      <span className="font-medium">{name}:</span> {text}
    </span>
  ));
}
