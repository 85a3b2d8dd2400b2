import type { rightsFor } from "../api/apiKeys";

interface RightsChoiceProps {
  rights: ReturnType<typeof rightsFor>;
  /** The label of the chosen one. */
  value: string | undefined;
  onChange: (label: string) => void;
}

/** What a new key may do. */
export function RightsChoice({ rights, value, onChange }: RightsChoiceProps) {
  return (
    <fieldset className="space-y-2">
      <legend className="mb-1.5 text-sm font-medium">Rights</legend>
      {rights.map(({ label, description }) => (
        <label
          key={label}
          className="hover:bg-muted has-checked:border-primary flex cursor-pointer items-start gap-3 rounded-md border p-3 text-sm"
        >
          <input
            type="radio"
            name="rights"
            className="accent-primary mt-0.5 size-4 shrink-0"
            checked={label === value}
            onChange={() => {
              onChange(label);
            }}
          />
          <span className="font-medium">
            {label}
            <span className="text-muted-foreground block font-normal">{description}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
