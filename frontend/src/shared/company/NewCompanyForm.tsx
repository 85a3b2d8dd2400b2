import { randomId } from "@blossomer/gtm-client";
import { ProblemError } from "@blossomer/gtm-client";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState, type SyntheticEvent } from "react";
import { companiesQuery } from "./useCurrentCompany";
import { errorAt } from "@/shared/fields/errors";
import { explain } from "@/shared/lib/problems";
import { FormField, Input, Textarea } from "@/shared/ui/Input";
import type { NewCompany } from "./createCompany";
import { isSameAddress } from "./sameAddress";

interface NewCompanyFormProps {
  id: string;
  /** What the server says to the last attempt. */
  error: Error | null;
  onSubmit: (company: NewCompany, idempotencyKey: string) => void;
}

const EMPTY = { name: "", url: "", description: "" };
type Values = typeof EMPTY;

/** Name, address and description of a new company. */
export function NewCompanyForm({ id, error, onSubmit }: NewCompanyFormProps) {
  const [values, setValues] = useState<Values>(EMPTY);
  const [isChecked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const attempt = useRef({ text: "", key: "" });
  const { data } = useQuery(companiesQuery);
  const existing = data?.items.find(({ url }) => isSameAddress(url, values.url));

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setChecked(true);
    const input = { name: values.name.trim(), url: values.url.trim(), description: values.description.trim() || null };
    if (input.name === "" || input.url === "") {
      form.current?.querySelector<HTMLElement>(`[name="${input.name === "" ? "name" : "url"}"]`)?.focus();
      return;
    }
    const text = JSON.stringify(input);
    if (attempt.current.text !== text) {
      attempt.current = { text, key: randomId() };
    }
    onSubmit(input, attempt.current.key);
  };
  const control = (member: keyof Values) => ({
    name: member,
    value: values[member],
    onChange: (event: { target: { value: string } }) => {
      setValues({ ...values, [member]: event.target.value });
    },
  });
  const errors = error instanceof ProblemError ? error.errors : [];
  const missing = (member: keyof Values, sentence: string) =>
    isChecked && values[member].trim() === "" ? sentence : errorAt(errors, `/${member}`);
  const { title, detail } = explain(error);
  return (
    <form ref={form} id={id} noValidate onSubmit={submit} className="space-y-4">
      {error !== null && errors.length === 0 && (
        <p role="alert" className="text-destructive text-sm">
          {title}: {detail}
        </p>
      )}
      <FormField label="Name" error={missing("name", "Say what the company is called.")}>
        {(field) => <Input {...field} {...control("name")} aria-required autoComplete="off" />}
      </FormField>
      <FormField
        label="Website"
        hint={existing === undefined ? undefined : `You already have ${existing.name} with this address.`}
        error={missing("url", "Say where its website is.")}
      >
        {(field) => <Input {...field} {...control("url")} aria-required inputMode="url" placeholder="https://acme.example" autoComplete="off" />}
      </FormField>
      <FormField label="Description" hint="What it does, in a sentence or two. It can wait." error={errorAt(errors, "/description")}>
        {(field) => <Textarea {...field} {...control("description")} />}
      </FormField>
    </form>
  );
}
