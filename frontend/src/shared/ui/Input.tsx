import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";
import { cn } from "@/shared/lib/cn";

const look =
  "bg-card border-input placeholder:text-muted-foreground w-full rounded-md border px-3 text-sm disabled:opacity-60 aria-invalid:border-destructive";

export function Input({ className, type = "text", ...props }: ComponentProps<"input">) {
  return <input type={type} className={cn(look, "h-9", className)} {...props} />;
}

export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return <textarea className={cn(look, "field-sizing-content min-h-20 py-2 leading-relaxed", className)} {...props} />;
}

export function NativeSelect({ className, ...props }: ComponentProps<"select">) {
  return <select className={cn(look, "h-9 pr-8", className)} {...props} />;
}

interface FormFieldProps {
  label: string;
  /** How to fill it in. */
  hint?: ReactNode;
  error?: string | undefined;
  /** Draws the control with what ties it to its label and its messages. */
  children: (control: { id: string; "aria-describedby": string | undefined; "aria-invalid": boolean | undefined }) => ReactNode;
}

/** A control of a form with its label, a hint, and what is wrong with it. */
export function FormField({ label, hint, error, children }: FormFieldProps) {
  const id = useId();
  const notes = [hint === undefined ? [] : [`${id}-hint`], error === undefined ? [] : [`${id}-error`]].flat();
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children({
        id,
        "aria-describedby": notes.length === 0 ? undefined : notes.join(" "),
        "aria-invalid": error === undefined ? undefined : true,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-muted-foreground text-xs">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} role="alert" className="text-destructive text-xs">
          {error}
        </p>
      )}
    </div>
  );
}
