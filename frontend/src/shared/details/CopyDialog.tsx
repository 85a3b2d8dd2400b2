import { useState } from "react";
import { explain } from "@/shared/lib/problems";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { FormField, NativeSelect } from "@/shared/ui/Input";
import { Skeleton } from "@/shared/ui/Skeleton";

interface Place {
  id: string;
  name: string;
}

interface CopyDialogProps {
  /** What is copied. */
  name: string;
  description: string;
  /** What the places are: "Company". */
  label: string;
  /** What to say when there is no other place. */
  none: string;
  /** The places to choose from, under headings; undefined until they are loaded. */
  groups: readonly { label: string; options: readonly Place[] }[] | undefined;
  error: Error | null;
  onClose: () => void;
  onChoose: (id: string) => void;
}

/** Asks where a copy shall go. */
export function CopyDialog({ name, description, label, none, groups, error, onClose, onChoose }: CopyDialogProps) {
  const [chosen, setChosen] = useState("");
  const isEmpty = groups?.every(({ options }) => options.length === 0) === true;
  const optionsOf = (options: readonly Place[]) =>
    options.map((place) => (
      <option key={place.id} value={place.id}>
        {place.name}
      </option>
    ));
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Copy “${name}”`}
      description={description}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={chosen === ""} onClick={() => onChoose(chosen)}>
            Copy
          </Button>
        </>
      }
    >
      {error === null && groups === undefined && <Skeleton className="h-16" />}
      {error !== null && (
        <p role="alert" className="text-destructive text-sm">
          {explain(error).detail}
        </p>
      )}
      {isEmpty && <p className="text-muted-foreground text-sm">{none}</p>}
      {groups !== undefined && !isEmpty && (
        <FormField label={label}>
          {(control) => (
            <NativeSelect {...control} value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">Choose …</option>
              {groups.map((group) =>
                group.label === "" ? (
                  optionsOf(group.options)
                ) : (
                  <optgroup key={group.label} label={group.label}>
                    {optionsOf(group.options)}
                  </optgroup>
                ),
              )}
            </NativeSelect>
          )}
        </FormField>
      )}
    </Dialog>
  );
}
