import type { TargetPersona } from "@blossomer/gtm-client";
import { Link, useNavigate } from "@tanstack/react-router";
import { Copy, CopyPlus, Ellipsis, ExternalLink, Mail, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { useDelete } from "@/shared/saving/useDelete";
import { IconButton } from "@/shared/ui/Button";
import { Menu, MenuItem, MenuSeparator } from "@/shared/ui/Menu";
import { CopyPersonaDialog } from "./CopyPersonaDialog";
import { QuickEditDialog } from "./QuickEditDialog";
import { useDuplicate } from "./useDuplicate";

interface PersonaActionsProps {
  persona: TargetPersona;
  /** Whether its own page shows it, rather than a list. */
  isOpen?: boolean;
}

/** What can be done with a persona as a whole. */
export function PersonaActions({ persona, isOpen = false }: PersonaActionsProps) {
  const [dialog, setDialog] = useState<"edit" | "copy" | null>(null);
  const navigate = useNavigate();
  const open = ({ id }: TargetPersona) => void navigate({ to: "/personas/$personaId", params: { personaId: id } });
  const { mutate: duplicate, isPending } = useDuplicate("targetPersonas", open);
  const remove = useDelete("targetPersonas");
  const { id, targetAccountId } = persona;
  const close = () => setDialog(null);
  const deleted = async () => {
    if ((await remove(persona)) && isOpen) {
      await navigate({ to: "/accounts/$accountId", params: { accountId: targetAccountId } });
    }
  };
  return (
    <>
      <Menu
        trigger={
          <IconButton label={`Actions for ${persona.name}`}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        {!isOpen && (
          <>
            <MenuItem render={<Link to="/personas/$personaId" params={{ personaId: id }} />}>
              <ExternalLink aria-hidden />
              Open
            </MenuItem>
            <MenuItem onSelect={() => setDialog("edit")}>
              <Pencil aria-hidden />
              Edit name and description
            </MenuItem>
          </>
        )}
        <MenuItem render={<Link to="/campaigns/new" search={{ account: targetAccountId, persona: id }} />}>
          <Mail aria-hidden />
          New campaign
        </MenuItem>
        <MenuItem disabled={isPending} onSelect={() => duplicate({ record: persona })}>
          <CopyPlus aria-hidden />
          Duplicate
        </MenuItem>
        <MenuItem onSelect={() => setDialog("copy")}>
          <Copy aria-hidden />
          Copy to another account …
        </MenuItem>
        <MenuSeparator />
        <MenuItem destructive onSelect={() => void deleted()}>
          <Trash2 aria-hidden />
          Delete …
        </MenuItem>
      </Menu>
      {dialog === "edit" && <QuickEditDialog kind="targetPersonas" id={id} onClose={close} />}
      {dialog === "copy" && (
        <CopyPersonaDialog
          persona={persona}
          onClose={close}
          onChoose={(accountId) => {
            close();
            duplicate({ record: persona, parentId: accountId });
          }}
        />
      )}
    </>
  );
}
