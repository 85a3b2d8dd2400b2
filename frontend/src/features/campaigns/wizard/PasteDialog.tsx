import type { TargetPersona } from "@blossomer/gtm-client";
import { PasteRecords } from "@/features/create/components/PasteRecords";
import { useRefresh } from "@/features/create/useRefresh";
import { Dialog } from "@/shared/ui/Dialog";

interface PasteDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  persona: TargetPersona;
  onCreated: (id: string) => void;
}

/** Creates a campaign for a persona of what a generator gave. */
export function PasteDialog({ open, onOpenChange, persona, onCreated }: PasteDialogProps) {
  const refresh = useRefresh();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Paste a campaign" description={`It is created for ${persona.name}.`} wide>
      {open && (
        <PasteRecords
          kind="campaigns"
          parent={{ companyId: persona.companyId, targetAccountId: persona.targetAccountId, targetPersonaId: persona.id }}
          onCreated={({ id }) => {
            refresh();
            onOpenChange(false);
            onCreated(id);
          }}
          onCancel={() => onOpenChange(false)}
        />
      )}
    </Dialog>
  );
}
