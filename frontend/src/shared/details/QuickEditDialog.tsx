import { Suspense } from "react";
import { KIND_NAMES } from "@/shared/api/kinds";
import { errorAt } from "@/shared/fields/errors";
import { useRecord } from "@/shared/saving/useRecord";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { FormField, Input, Textarea } from "@/shared/ui/Input";
import { Skeleton } from "@/shared/ui/Skeleton";

interface QuickEditDialogProps {
  kind: "targetAccounts" | "targetPersonas";
  id: string;
  onClose: () => void;
}

/** Name and description of a record in a list; saved while it is typed, as on its own page. */
export function QuickEditDialog({ kind, id, onClose }: QuickEditDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Edit the ${KIND_NAMES[kind].one}`}
      description="Changes are saved as you type."
      footer={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <Suspense fallback={<Skeleton className="h-40" />}>
        <Fields kind={kind} id={id} />
      </Suspense>
    </Dialog>
  );
}

function Fields({ kind, id }: Omit<QuickEditDialogProps, "onClose">) {
  const { record, edit, errors } = useRecord(kind, id);
  return (
    <div className="space-y-4">
      <FormField label="Name" error={errorAt(errors, "/name")}>
        {(control) => (
          <Input
            {...control}
            aria-required
            value={record.name}
            onChange={(event) => {
              edit((current) => ({ ...current, name: event.target.value }));
            }}
          />
        )}
      </FormField>
      <FormField label="Description" error={errorAt(errors, "/description")}>
        {(control) => (
          <Textarea
            {...control}
            value={record.description ?? ""}
            onChange={(event) => {
              edit((current) => ({ ...current, description: event.target.value === "" ? null : event.target.value }));
            }}
          />
        )}
      </FormField>
    </div>
  );
}
