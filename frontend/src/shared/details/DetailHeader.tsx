import type { ProblemEntry } from "@blossomer/gtm-client";
import type { ReactNode } from "react";
import { errorAt } from "@/shared/fields/errors";
import { TextField } from "@/shared/fields/TextField";

interface DetailHeaderProps {
  /** What the record is called: "account". */
  noun: string;
  record: { name: string; description: string | null };
  onName: (name: string) => void;
  onDescription: (description: string | null) => void;
  errors: readonly ProblemEntry[];
  breadcrumbs: ReactNode;
  /** What can be done with the record as a whole. */
  actions: ReactNode;
}

/** The head of a record's page: where it stands, its name and its description, both edited where they stand. */
export function DetailHeader({ noun, record, onName, onDescription, errors, breadcrumbs, actions }: DetailHeaderProps) {
  return (
    <header className="space-y-2">
      <div className="flex items-start gap-2">
        {breadcrumbs}
        {actions}
      </div>
      <h1 className="sr-only">{record.name}</h1>
      <TextField
        label={`Name of the ${noun}`}
        hideLabel
        title
        multiline
        required
        value={record.name}
        error={errorAt(errors, "/name")}
        onChange={(name) => {
          // it wraps where it is long, but it is one line
          onName((name ?? "").replace(/\s*\n\s*/g, " "));
        }}
      />
      <TextField
        label="Description"
        hideLabel
        multiline
        placeholder="Add a description"
        value={record.description}
        error={errorAt(errors, "/description")}
        onChange={onDescription}
      />
    </header>
  );
}
