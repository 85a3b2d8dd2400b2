import type { Stats } from "@blossomer/gtm-client";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useState } from "react";
import { meQuery, statsQuery } from "@/shared/api/queries";
import { explain } from "@/shared/lib/problems";
import { countedKind } from "@/shared/lib/words";
import { Button, buttonLook } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { FormField, Input } from "@/shared/ui/Input";
import { useDeleteAccount } from "../api/deleteAccount";
import { EVERYTHING } from "./ExportSection";

/** Asks once more, in a way that nobody answers by mistake. */
export function DeleteAccountDialog({ onClose }: { onClose: () => void }) {
  const { user } = useSuspenseQuery(meQuery).data;
  const stats = useQuery(statsQuery());
  const [typed, setTyped] = useState("");
  const phrase = user.email ?? "delete my account";
  const leave = useDeleteAccount();
  const isLeaving = leave.isPending || leave.isSuccess;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Delete the account?"
      description="Everything is gone at once, on the server and in this browser. Nobody can bring it back."
      footer={
        <>
          <Button onClick={onClose}>Keep the account</Button>
          <Button
            type="submit"
            form="delete-account"
            variant="destructive"
            disabled={isLeaving || typed.trim().toLowerCase() !== phrase.toLowerCase()}
          >
            {isLeaving ? "Deleting …" : "Delete everything"}
          </Button>
        </>
      }
    >
      <form
        id="delete-account"
        className="space-y-4 text-sm"
        onSubmit={(event) => {
          event.preventDefault();
          leave.mutate();
        }}
      >
        {leave.isError && (
          <p role="alert" className="text-destructive">
            {explain(leave.error).detail}
          </p>
        )}
        <div className="bg-muted rounded-md p-3">
          <p className="font-medium">What goes along</p>
          <p className="text-muted-foreground" aria-live="polite">
            {stats.isSuccess ? sumOf(stats.data) : stats.isError ? "It could not be counted." : "Counting …"}
          </p>
        </div>
        <div className="flex flex-wrap items-center justify-between gap-2">
          <span>You may need it again: download everything first.</span>
          <a href={EVERYTHING} download className={buttonLook({ size: "sm" })}>
            <Download aria-hidden />
            Download everything
          </a>
        </div>
        <FormField label={`Type ${phrase} to confirm`}>
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
              }}
            />
          )}
        </FormField>
      </form>
    </Dialog>
  );
}

function sumOf(stats: Stats): string {
  const counts = [
    countedKind(stats.companies, "companies"),
    countedKind(stats.targetAccounts, "targetAccounts"),
    countedKind(stats.targetPersonas, "targetPersonas"),
  ];
  return `${counts.join(", ")} and ${countedKind(stats.campaigns.total, "campaigns")}, all imports, and all API keys.`;
}
