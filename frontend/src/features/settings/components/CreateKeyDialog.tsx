import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { meQuery } from "@/shared/api/queries";
import { explain } from "@/shared/lib/problems";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { FormField, Input, NativeSelect } from "@/shared/ui/Input";
import { expiryOf, rightsFor, useCreateKey, type Lifetime } from "../api/apiKeys";
import { NewSecretDialog } from "./NewSecretDialog";
import { RightsChoice } from "./RightsChoice";

const LIFETIMES: readonly { value: Lifetime; label: string }[] = [
  { value: "30", label: "After 30 days" },
  { value: "90", label: "After 90 days" },
  { value: "365", label: "After a year" },
  { value: "date", label: "At the end of a day …" },
  { value: "never", label: "Never" },
];

/** Asks what a new key is for, then shows its secret. */
export function CreateKeyDialog({ onClose }: { onClose: () => void }) {
  const { scopes, limits } = useSuspenseQuery(meQuery).data;
  const rights = rightsFor(scopes);
  const [name, setName] = useState("");
  const [right, setRight] = useState(rights[0]?.label);
  const [lifetime, setLifetime] = useState<Lifetime>("90");
  const [day, setDay] = useState("");
  const [problems, setProblems] = useState<{ name?: string; day?: string }>({});
  const create = useCreateKey();

  if (create.isSuccess) {
    return <NewSecretDialog apiKey={create.data} onClose={onClose} />;
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="New API key"
      description="A program that has the key may do in your name what you choose here."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="new-key" variant="primary" disabled={create.isPending}>
            {create.isPending ? "Creating …" : "Create the key"}
          </Button>
        </>
      }
    >
      <form
        id="new-key"
        noValidate
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          const expiresAt = expiryOf(lifetime, day, Date.now());
          setProblems({
            ...(name.trim() === "" ? { name: "Give the key a name." } : {}),
            ...(expiresAt === undefined ? { day: "Choose a day to come." } : {}),
          });
          if (name.trim() !== "" && expiresAt !== undefined) {
            const wanted = rights.find(({ label }) => label === right);
            create.mutate({ name: name.trim(), scopes: wanted?.scopes ?? null, expiresAt });
          }
        }}
      >
        {create.isError && (
          <p role="alert" className="text-destructive text-sm">
            {explain(create.error).detail}
          </p>
        )}
        <FormField
          label="Name"
          hint="By which you will know it again, such as the program or the machine."
          error={problems.name}
        >
          {(control) => (
            <Input
              {...control}
              maxLength={limits.nameCharacters}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
              }}
            />
          )}
        </FormField>
        <RightsChoice rights={rights} value={right} onChange={setRight} />
        <FormField label="Expires">
          {(control) => (
            <NativeSelect
              {...control}
              value={lifetime}
              onChange={(event) => {
                setLifetime(LIFETIMES.find(({ value }) => value === event.target.value)?.value ?? "90");
              }}
            >
              {LIFETIMES.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </NativeSelect>
          )}
        </FormField>
        {lifetime === "date" && (
          <FormField label="Last day" error={problems.day}>
            {(control) => (
              <Input
                {...control}
                type="date"
                value={day}
                onChange={(event) => {
                  setDay(event.target.value);
                }}
              />
            )}
          </FormField>
        )}
      </form>
    </Dialog>
  );
}
