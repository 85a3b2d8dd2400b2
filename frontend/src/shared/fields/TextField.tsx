import { useId } from "react";
import { cn } from "@/shared/lib/cn";

interface TextFieldProps {
  label: string;
  value: string | null;
  /** Gets null for an emptied text, unless the field is required. */
  onChange: (value: string | null) => void;
  error?: string | undefined;
  /** Whether it may have several lines. */
  multiline?: boolean;
  /** An emptied text stays a text. */
  required?: boolean;
  placeholder?: string;
  /** The label is only read out. */
  hideLabel?: boolean;
  /** Large, as the name of what the page shows. */
  title?: boolean;
}

/** A text that is edited where it stands: it looks like text until it is pointed at. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, error, multiline = false, required = false, placeholder, hideLabel, title } = props;
  const id = useId();
  const control = {
    id,
    value: value ?? "",
    placeholder: placeholder ?? "Empty",
    "aria-invalid": error === undefined ? undefined : true,
    "aria-describedby": error === undefined ? undefined : `${id}-error`,
    "aria-required": required ? true : undefined,
    className: cn(
      "hover:border-border focus:border-input focus:bg-card aria-invalid:border-destructive placeholder:text-muted-foreground -mx-2 block w-[calc(100%+1rem)] resize-none rounded-md border border-transparent bg-transparent px-2 py-1 text-sm field-sizing-content",
      multiline && "leading-relaxed",
      title === true && "text-2xl font-semibold",
    ),
    onChange: (event: { target: { value: string } }) => {
      onChange(event.target.value === "" && !required ? null : event.target.value);
    },
  };
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={hideLabel === true ? "sr-only" : "text-muted-foreground text-xs font-medium"}>
        {label}
      </label>
      {multiline ? <textarea rows={1} {...control} /> : <input type="text" {...control} />}
      {error !== undefined && (
        <p id={`${id}-error`} role="alert" className="text-destructive text-xs">
          {error}
        </p>
      )}
    </div>
  );
}
