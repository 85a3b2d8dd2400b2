import { useNavigate } from "@tanstack/react-router";
import { CreateDialog } from "@/features/create/CreateDialog";
import type { CreatableKind } from "@/features/create/kinds";
import { useCurrentCompany } from "@/shared/company/useCurrentCompany";
import { recordPath } from "@/shared/records/RecordLink";

/** Creates a record wherever somebody is, and opens its page. */
export function CreateFromAnywhere({ kind, onClose }: { kind: CreatableKind; onClose: () => void }) {
  const navigate = useNavigate();
  const { companyId } = useCurrentCompany();
  return (
    <CreateDialog
      kind={kind}
      open
      onOpenChange={onClose}
      parent={companyId === null || kind === "companies" ? {} : { companyId }}
      onCreated={({ id }) => {
        void navigate(recordPath(kind, id));
      }}
    />
  );
}
