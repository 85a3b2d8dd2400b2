import { useNavigate } from "@tanstack/react-router";
import { useId } from "react";
import { setPreferences } from "@/shared/lib/preferences";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { useCreateCompany } from "./createCompany";
import { NewCompanyForm } from "./NewCompanyForm";

/** Asks for what a company needs to begin with, creates it, and opens its page. */
export function NewCompanyDialog({ onClose }: { onClose: () => void }) {
  const formId = useId();
  const navigate = useNavigate();
  const creation = useCreateCompany(({ id }) => {
    setPreferences({ companyId: id });
    onClose();
    void navigate({ to: "/companies/$companyId", params: { companyId: id } });
  });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="New company"
      description="Whose go-to-market you work out. Everything else can be filled in on its page."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" disabled={creation.isPending}>
            {creation.isPending ? "Creating …" : "Create company"}
          </Button>
        </>
      }
    >
      <NewCompanyForm
        id={formId}
        error={creation.error}
        onSubmit={(input, idempotencyKey) => {
          creation.mutate({ input, idempotencyKey });
        }}
      />
    </Dialog>
  );
}
