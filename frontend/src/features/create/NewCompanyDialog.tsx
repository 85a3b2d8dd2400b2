import { useNavigate } from "@tanstack/react-router";
import { setPreferences } from "@/shared/lib/preferences";
import { CreateDialog, type Way } from "./CreateDialog";

/** Creates a company, makes it the current one, and opens its page. */
export function NewCompanyDialog({ way, onClose }: { way?: Way; onClose: () => void }) {
  const navigate = useNavigate();
  return (
    <CreateDialog
      kind="companies"
      open
      way={way}
      onOpenChange={onClose}
      onCreated={({ id }) => {
        setPreferences({ companyId: id });
        void navigate({ to: "/companies/$companyId", params: { companyId: id } });
      }}
    />
  );
}
