import type { TargetPersona } from "@blossomer/gtm-client";
import { Link, useNavigate } from "@tanstack/react-router";
import { Mail } from "lucide-react";
import { useState } from "react";
import { useDelete } from "@/shared/saving/useDelete";
import { MenuItem } from "@/shared/ui/Menu";
import { CopyPersonaDialog } from "./CopyPersonaDialog";
import { QuickEditDialog } from "./QuickEditDialog";
import { RecordMenu } from "./RecordMenu";
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
      <RecordMenu
        name={persona.name}
        open={isOpen ? undefined : <Link to="/personas/$personaId" params={{ personaId: id }} />}
        onEdit={() => setDialog("edit")}
        isDuplicating={isPending}
        onDuplicate={() => duplicate({ record: persona })}
        otherParent="another account"
        onCopy={() => setDialog("copy")}
        onDelete={() => void deleted()}
      >
        <MenuItem render={<Link to="/campaigns/new" search={{ account: targetAccountId, persona: id }} />}>
          <Mail aria-hidden />
          New campaign
        </MenuItem>
      </RecordMenu>
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
