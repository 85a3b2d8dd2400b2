import { ProblemError } from "@blossomer/gtm-client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "@/shared/api/client";
import { KIND_NAMES, type AnyRecord } from "@/shared/api/kinds";
import type { Parent } from "@/shared/api/imports";
import { explain } from "@/shared/lib/problems";
import { Button } from "@/shared/ui/Button";
import { FormField, Input, Textarea } from "@/shared/ui/Input";
import { withScheme } from "../withScheme";
import type { CreatableKind } from "../kinds";

interface HandFormProps {
  kind: CreatableKind;
  /** What the record will belong to; not enough for the kind while nothing is chosen. */
  parent: Parent;
  onCreated: (record: AnyRecord) => void;
  onCancel: () => void;
}

const EXAMPLES = {
  companies: "Acme Robotics",
  targetAccounts: "Mid-size plant nurseries",
  targetPersonas: "Head of operations",
};

/** Creates a record of its main fields; the others are filled in on its page. */
export function HandForm({ kind, parent, onCreated, onCancel }: HandFormProps) {
  const [name, setName] = useState("");
  const [url, setUrl] = useState("");
  const [description, setDescription] = useState("");
  const creation = useMutation({
    mutationFn: () => create(kind, parent, { name: name.trim(), url: withScheme(url), description: description.trim() || null }),
    onSuccess: onCreated,
  });
  const problem = creation.error instanceof ProblemError ? creation.error : null;
  const at = (pointer: string) => problem?.at(pointer)[0]?.detail;
  const isAtField = at("/name") !== undefined || at("/url") !== undefined || at("/description") !== undefined;
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        creation.mutate();
      }}
    >
      <FormField label="Name" error={at("/name")}>
        {(control) => (
          <Input {...control} required value={name} placeholder={EXAMPLES[kind]} onChange={(event) => { setName(event.target.value); }} />
        )}
      </FormField>
      {kind === "companies" && (
        <FormField label="Website" error={at("/url")}>
          {(control) => (
            <Input {...control} required inputMode="url" value={url} placeholder="https://acme.example" onChange={(event) => { setUrl(event.target.value); }} />
          )}
        </FormField>
      )}
      <FormField label="Description" hint="Optional; everything else is on the page that opens." error={at("/description")}>
        {(control) => (
          <Textarea {...control} value={description} onChange={(event) => { setDescription(event.target.value); }} />
        )}
      </FormField>
      {creation.error !== null && !isAtField && (
        <p role="alert" className="text-destructive text-sm">
          {explain(creation.error).detail}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2 pb-1">
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" disabled={creation.isPending}>
          {creation.isPending ? "Creating …" : `Create ${KIND_NAMES[kind].one}`}
        </Button>
      </div>
    </form>
  );
}

interface Typed {
  name: string;
  url: string;
  description: string | null;
}

function create(kind: CreatableKind, { companyId, targetAccountId }: Parent, { url, ...typed }: Typed): Promise<AnyRecord> {
  switch (kind) {
    case "companies":
      return client.companies.create({ ...typed, url });
    case "targetAccounts":
      return client.targetAccounts.create({ ...typed, companyId: chosen(companyId, "company") });
    case "targetPersonas":
      return client.targetPersonas.create({ ...typed, targetAccountId: chosen(targetAccountId, "account") });
  }
}

function chosen(id: string | undefined, what: string): string {
  if (id === undefined) {
    throw new Error(`Choose the ${what} first.`);
  }
  return id;
}
