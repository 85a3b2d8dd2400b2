import { useId, type ReactNode } from "react";

interface ChoiceGroupProps<Value extends string> {
  label: string;
  value: Value | undefined;
  choices: readonly { value: Value; label: string; hint?: ReactNode; icon?: ReactNode }[];
  onChange: (value: Value) => void;
}

/** One of a few choices, each as a card. */
export function ChoiceGroup<Value extends string>({ label, value, choices, onChange }: ChoiceGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-sm font-medium">{label}</legend>
      <div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="has-checked:border-primary has-checked:bg-accent has-focus-visible:outline-ring bg-card hover:border-input flex cursor-pointer items-start gap-2.5 rounded-lg border p-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={name}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
              className="accent-primary mt-0.5 size-4 shrink-0"
            />
            <span className="min-w-0 space-y-0.5">
              <span className="flex items-center gap-1.5 text-sm font-medium break-words [&_svg]:size-4">
                {choice.icon}
                {choice.label}
              </span>
              {choice.hint !== undefined && <span className="block text-xs break-words opacity-85">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
