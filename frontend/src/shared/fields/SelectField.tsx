import { useId } from "react";
import { NativeSelect } from "@/shared/ui/Input";

interface SelectFieldProps<Value extends string> {
  label: string;
  value: Value | null;
  options: readonly { value: Value; label: string }[];
  /** Gets null for the empty choice, which there is only if `emptyLabel` says what it is called. */
  onChange: (value: Value | null) => void;
  emptyLabel?: string;
  error?: string | undefined;
}

/** One of a few words. */
export function SelectField<Value extends string>({ label, value, options, onChange, emptyLabel, error }: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="text-muted-foreground text-xs font-medium">
        {label}
      </label>
      <NativeSelect
        id={id}
        value={value ?? ""}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => {
          onChange(options.find((option) => option.value === event.target.value)?.value ?? null);
        }}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </NativeSelect>
      {error !== undefined && (
        <p id={`${id}-error`} role="alert" className="text-destructive text-xs">
          {error}
        </p>
      )}
    </div>
  );
}
