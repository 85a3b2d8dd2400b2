import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "@/shared/api/client";
import { meQuery, sessionQuery } from "@/shared/api/queries";
import { explain } from "@/shared/lib/problems";
import { Button } from "@/shared/ui/Button";
import { FormField, Input } from "@/shared/ui/Input";
import { toasts } from "@/shared/ui/toasts";

/** What the user is called. */
export function NameForm({ name, longest }: { name: string | null; longest: number }) {
  const queries = useQueryClient();
  const [text, setText] = useState(name ?? "");
  const rename = useMutation({
    mutationFn: (wanted: string | null) => client.rename(wanted),
    onSuccess: async (me) => {
      queries.setQueryData(meQuery.queryKey, me);
      toasts.add({ title: "Your name is saved" });
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey, exact: true });
    },
    retry: false,
  });
  const wanted = text.trim();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        rename.mutate(wanted === "" ? null : wanted);
      }}
    >
      <FormField label="Name" error={rename.isError ? explain(rename.error).detail : undefined}>
        {(control) => (
          <div className="flex gap-2">
            <Input
              {...control}
              autoComplete="name"
              maxLength={longest}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
              }}
            />
            <Button type="submit" disabled={rename.isPending || wanted === (name ?? "")}>
              {rename.isPending ? "Saving …" : "Save"}
            </Button>
          </div>
        )}
      </FormField>
    </form>
  );
}
