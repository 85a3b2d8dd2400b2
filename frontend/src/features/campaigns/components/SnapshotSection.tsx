import type { Campaign } from "@blossomer/gtm-client";
import { errorAt } from "@/shared/fields/errors";
import { TextField } from "@/shared/fields/TextField";
import type { Parents } from "../api/parents";
import { Folded } from "./Folded";
import type { Editable } from "./types";

type Snapshot = Campaign["snapshot"];

/** What everything was called when the campaign was written. */
export function SnapshotSection({ campaign, edit, errors, parents }: Editable & { parents: Parents }) {
  const { company, account, persona } = campaign.snapshot;
  const change = (part: Partial<Snapshot>) => edit((before) => ({ ...before, snapshot: { ...before.snapshot, ...part } }));
  const at = (path: string) => errorAt(errors, `/snapshot/${path}`);
  return (
    <Folded title="Snapshot" hint={hintOf(campaign.snapshot, parents)}>
      <p className="text-muted-foreground text-sm">What company, account and persona were called when this was written. It does not follow later changes.</p>
      <div className="grid gap-4 md:grid-cols-3">
        <fieldset className="min-w-0 space-y-2">
          <legend className="text-sm font-medium">Company</legend>
          <TextField label="Company name" value={company.name} error={at("company/name")} onChange={(name) => change({ company: { ...company, name } })} />
          <TextField label="Company address" value={company.url} error={at("company/url")} onChange={(url) => change({ company: { ...company, url } })} />
        </fieldset>
        <fieldset className="min-w-0 space-y-2">
          <legend className="text-sm font-medium">Account</legend>
          <TextField label="Account name" value={account.name} error={at("account/name")} onChange={(name) => change({ account: { ...account, name } })} />
          <TextField
            label="Account description"
            multiline
            value={account.description}
            error={at("account/description")}
            onChange={(description) => change({ account: { ...account, description } })}
          />
        </fieldset>
        <fieldset className="min-w-0 space-y-2">
          <legend className="text-sm font-medium">Persona</legend>
          <TextField label="Persona name" value={persona.name} error={at("persona/name")} onChange={(name) => change({ persona: { ...persona, name } })} />
          <TextField
            label="Persona description"
            multiline
            value={persona.description}
            error={at("persona/description")}
            onChange={(description) => change({ persona: { ...persona, description } })}
          />
        </fieldset>
      </div>
    </Folded>
  );
}

function hintOf(snapshot: Snapshot, { company, account, persona }: Parents): string {
  const changed = [
    { kind: "company", now: company?.name, then: snapshot.company.name },
    { kind: "account", now: account?.name, then: snapshot.account.name },
    { kind: "persona", now: persona?.name, then: snapshot.persona.name },
  ].filter(({ now, then }) => now !== undefined && then !== null && now !== then);
  return changed.length === 0 ? "as it was when it was written" : `other names then: ${changed.map(({ kind }) => kind).join(", ")}`;
}
