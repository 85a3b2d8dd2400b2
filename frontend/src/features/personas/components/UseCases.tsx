import type { ProblemEntry, TargetPersona } from "@blossomer/gtm-client";
import { errorAt } from "@/shared/fields/errors";
import { RecordList } from "@/shared/fields/RecordList";

type UseCase = TargetPersona["useCases"][number];

interface UseCasesProps {
  value: UseCase[];
  onChange: (value: UseCase[]) => void;
  errors: readonly ProblemEntry[];
}

const NEW: UseCase = { useCase: "New use case", painPoints: null, capability: null, desiredOutcome: null };

const FIELDS = [
  { name: "useCase", label: "Use case", required: true },
  { name: "painPoints", label: "Pain points" },
  { name: "capability", label: "Capability" },
  { name: "desiredOutcome", label: "Desired outcome" },
] as const;

/** The situations in which a persona would use the product. */
export function UseCases({ value, onChange, errors }: UseCasesProps) {
  return (
    <RecordList
      label="Use cases"
      itemName="use case"
      value={value}
      onChange={onChange}
      create={() => NEW}
      fields={FIELDS}
      errorOf={(index, member) => errorAt(errors, `/useCases/${index}${member === undefined ? "" : `/${member}`}`)}
    />
  );
}
