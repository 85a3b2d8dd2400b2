import type { Classified, Option } from "@/shared/lib/vocabulary";
import { SelectField } from "./SelectField";
import { TextField } from "./TextField";

interface ClassifiedFieldProps<Word extends string> {
  label: string;
  value: Classified<Word> | null;
  options: readonly Option<Word>[];
  onChange: (value: Classified<Word> | null) => void;
  error?: string | undefined;
}

/** A word to choose; beside it, where it differs, how somebody wrote it. */
export function ClassifiedField<Word extends string>({ label, value, options, onChange, error }: ClassifiedFieldProps<Word>) {
  const isWritten = value !== null && value.label !== value.value;
  return (
    <div className="min-w-0 space-y-1">
      <SelectField
        label={label}
        value={value?.value ?? null}
        options={options}
        emptyLabel={isWritten ? "Other" : "None"}
        error={error}
        onChange={(word) => {
          onChange(word === null ? null : { value: word, label: word });
        }}
      />
      {isWritten && (
        <TextField
          label={`${label} as written`}
          value={value.label}
          onChange={(text) => {
            onChange(text === null ? null : { value: value.value, label: text });
          }}
        />
      )}
    </div>
  );
}
