import { NativeSelect } from "@/shared/ui/Input";

interface FilterSelectProps<Value extends string> {
  label: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  /** What stands for no filter; without it, there always is one. */
  any?: string;
  onChange: (value: Value | undefined) => void;
  className?: string;
}

/** A choice that narrows or orders a list. */
export function FilterSelect<Value extends string>({ label, value, options, any, onChange, className }: FilterSelectProps<Value>) {
  const isListed = value === undefined || options.some((option) => option.value === value);
  return (
    <NativeSelect
      aria-label={label}
      value={value ?? ""}
      className={className}
      onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value)}
    >
      {any !== undefined && <option value="">{any}</option>}
      {!isListed && <option value={value}>Another one</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}
