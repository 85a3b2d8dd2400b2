import type { ProblemEntry } from "@blossomer/gtm-client";
import { errorAt } from "@/shared/fields/errors";
import { TextField } from "@/shared/fields/TextField";
import { Card } from "@/shared/ui/Card";

interface TextsCardProps<Name extends string> {
  title: string;
  description?: string;
  /** The JSON pointer of what the texts belong to. */
  pointer: string;
  value: Record<Name, string | null>;
  fields: readonly { name: Name; label: string; placeholder: string }[];
  onText: (name: Name, text: string | null) => void;
  errors: readonly ProblemEntry[];
}

/** Texts that belong together, edited where they stand. */
export function TextsCard<Name extends string>({ title, description, pointer, value, fields, onText, errors }: TextsCardProps<Name>) {
  return (
    <Card title={title} description={description}>
      <div className="space-y-3">
        {fields.map(({ name, label, placeholder }) => (
          <TextField
            key={name}
            label={label}
            placeholder={placeholder}
            multiline
            value={value[name]}
            error={errorAt(errors, `${pointer}/${name}`)}
            onChange={(text) => onText(name, text)}
          />
        ))}
      </div>
    </Card>
  );
}
