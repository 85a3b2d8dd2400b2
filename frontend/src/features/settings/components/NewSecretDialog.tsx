import type { IssuedApiKey } from "@blossomer/gtm-client";
import { TriangleAlert } from "lucide-react";
import { Button } from "@/shared/ui/Button";
import { CopyButton } from "@/shared/ui/CopyButton";
import { Dialog } from "@/shared/ui/Dialog";
import { FormField, Input } from "@/shared/ui/Input";

/** Shows the secret of a new key, this one time. */
export function NewSecretDialog({ apiKey, onClose }: { apiKey: IssuedApiKey; onClose: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Copy your new key now"
      footer={
        <Button variant="primary" onClick={onClose}>
          I have stored it
        </Button>
      }
    >
      <div className="space-y-4">
        <p className="text-warning flex items-start gap-2 text-sm">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>
            It is shown only this once. Whoever has it can do in your name what the key may: keep it in a password
            manager or as a secret of the program, never in code.
          </span>
        </p>
        <FormField label={`The key “${apiKey.name}”`}>
          {(control) => (
            <Input
              {...control}
              readOnly
              className="font-mono text-xs"
              value={apiKey.secret}
              onFocus={(event) => {
                event.target.select();
              }}
            />
          )}
        </FormField>
        <CopyButton text={apiKey.secret} label="Copy the key" className="w-full" />
      </div>
    </Dialog>
  );
}
