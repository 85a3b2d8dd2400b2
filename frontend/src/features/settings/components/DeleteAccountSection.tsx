import { useState } from "react";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Card";
import { DeleteAccountDialog } from "./DeleteAccountDialog";

export function DeleteAccountSection() {
  const [isAsking, setAsking] = useState(false);
  return (
    <Card title="Delete the account" className="border-destructive/40">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-muted-foreground max-w-prose text-sm">
          Your user with all companies, accounts, personas, campaigns, imports and keys. Nobody can bring them back.
        </p>
        <Button
          variant="destructive"
          onClick={() => {
            setAsking(true);
          }}
        >
          Delete the account …
        </Button>
      </div>
      {isAsking && (
        <DeleteAccountDialog
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </Card>
  );
}
