import type { Campaign, ProblemEntry } from "@blossomer/gtm-client";
import { useNavigate } from "@tanstack/react-router";
import { Copy, CopyPlus, Ellipsis, Trash2 } from "lucide-react";
import { errorAt } from "@/shared/fields/errors";
import { TextField } from "@/shared/fields/TextField";
import { CAMPAIGN_TYPES } from "@/shared/lib/vocabulary";
import { useDelete } from "@/shared/saving/useDelete";
import { Button } from "@/shared/ui/Button";
import { NativeSelect } from "@/shared/ui/Input";
import { Menu, MenuItem, MenuSeparator } from "@/shared/ui/Menu";
import type { Parents } from "../api/parents";
import { useClone } from "../api/useClone";
import { Breadcrumb } from "./Breadcrumb";
import { copyMail } from "./copyMail";
import { StatusMenu } from "./StatusMenu";

interface CampaignHeaderProps {
  campaign: Campaign;
  parents: Parents;
  stored: Campaign["status"];
  edit: (change: (campaign: Campaign) => Campaign) => void;
  errors: readonly ProblemEntry[];
}

/** What a campaign is called, where it belongs, and what can be done with it as a whole. */
export function CampaignHeader({ campaign, parents, stored, edit, errors }: CampaignHeaderProps) {
  return (
    <header className="space-y-2">
      <Breadcrumb campaign={campaign} parents={parents} />
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h1 className="sr-only">{campaign.name}</h1>
        <div className="min-w-0 flex-1 basis-72">
          <TextField
            label="Name"
            hideLabel
            title
            required
            multiline
            value={campaign.name}
            error={errorAt(errors, "/name")}
            onChange={(name) => edit((before) => ({ ...before, name: name ?? "" }))}
          />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <div className="w-32">
            <NativeSelect
              aria-label="Type"
              className="h-8"
              value={campaign.type}
              onChange={({ target }) => {
                const type = CAMPAIGN_TYPES.find(({ value }) => value === target.value)?.value;
                edit((before) => ({ ...before, type: type ?? before.type }));
              }}
            >
              {CAMPAIGN_TYPES.map(({ value, label }) => (
                <option key={value} value={value}>{label}</option>
              ))}
            </NativeSelect>
          </div>
          <StatusMenu status={campaign.status} stored={stored} onMove={(status) => edit((before) => ({ ...before, status }))} />
          <Button size="sm" onClick={() => void copyMail(campaign)}>
            <Copy aria-hidden />
            Copy
          </Button>
          <More campaign={campaign} />
        </div>
      </div>
      {errorAt(errors, "/status") !== undefined && <p role="alert" className="text-destructive text-sm">{errorAt(errors, "/status")}</p>}
    </header>
  );
}

function More({ campaign }: { campaign: Campaign }) {
  const navigate = useNavigate();
  const remove = useDelete("campaigns");
  const clone = useClone(({ id }) => void navigate({ to: "/campaigns/$campaignId", params: { campaignId: id } }));
  return (
    <Menu
      trigger={
        <Button variant="ghost" size="icon" aria-label="More" disabled={clone.isPending}>
          <Ellipsis aria-hidden />
        </Button>
      }
    >
      <MenuItem onSelect={() => clone.mutate(campaign)}>
        <CopyPlus aria-hidden />
        Duplicate
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        destructive
        onSelect={() => {
          void remove(campaign).then((isDeleted) => (isDeleted ? navigate({ to: "/campaigns" }) : undefined));
        }}
      >
        <Trash2 aria-hidden />
        Delete …
      </MenuItem>
    </Menu>
  );
}
