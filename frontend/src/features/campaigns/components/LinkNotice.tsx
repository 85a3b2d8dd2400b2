import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { errorAt } from "@/shared/fields/errors";
import { SelectField } from "@/shared/fields/SelectField";
import { Button } from "@/shared/ui/Button";
import { accountNamesQuery, personaNamesQuery } from "../api/names";
import { Notice } from "./Notice";
import type { Editable } from "./types";

/** An imported campaign whose account or persona is gone: lets it be linked to others, once. */
export function LinkNotice({ campaign, edit, errors }: Editable) {
  const { companyId, targetAccountId, targetPersonaId, snapshot } = campaign;
  const [chosenAccount, setAccount] = useState<string | null>(null);
  const [persona, setPersona] = useState<string | null>(null);
  const account = targetAccountId ?? chosenAccount;
  const accounts = useQuery({ ...accountNamesQuery(companyId), enabled: targetAccountId === null });
  const personas = useQuery({ ...personaNamesQuery(null, account), enabled: account !== null });
  const link = () => edit((before) => ({ ...before, targetAccountId: account, targetPersonaId: targetPersonaId ?? persona }));
  const former = [snapshot.account.name, snapshot.persona.name].filter((name) => name !== null);
  return (
    <Notice
      title={targetAccountId === null ? "This campaign has no account and persona" : "This campaign has no persona"}
      actions={
        <Button size="sm" disabled={account === null || persona === null} onClick={link}>
          Link for good
        </Button>
      }
    >
      <p>
        {former.length > 0 && `It was written for ${former.join(", ")}. `}
        What it was written for was no longer there when it was imported. You can link it to another one of the same company, once.
      </p>
      <div className="text-foreground mt-2 grid max-w-xl gap-3 sm:grid-cols-2">
        {targetAccountId === null && (
          <SelectField
            label="Account"
            value={chosenAccount}
            emptyLabel={accounts.isPending ? "Loading …" : "Choose an account"}
            options={optionsOf(accounts.data?.items)}
            error={errorAt(errors, "/targetAccountId")}
            onChange={(id) => {
              setAccount(id);
              setPersona(null);
            }}
          />
        )}
        <SelectField
          label="Persona"
          value={persona}
          emptyLabel={account === null ? "First the account" : personas.isPending ? "Loading …" : "Choose a persona"}
          options={optionsOf(personas.data?.items)}
          error={errorAt(errors, "/targetPersonaId")}
          onChange={setPersona}
        />
      </div>
    </Notice>
  );
}

function optionsOf(items: readonly { id: string; name: string }[] = []): { value: string; label: string }[] {
  return items.map(({ id, name }) => ({ value: id, label: name }));
}
