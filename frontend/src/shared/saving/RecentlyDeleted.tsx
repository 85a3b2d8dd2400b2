import { useState } from "react";
import { KIND_NAMES } from "@/shared/api/kinds";
import type { DeletedTree } from "@/shared/lib/database";
import { Button } from "@/shared/ui/Button";
import { useDeleted } from "./useDeleted";

const TIMES = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });

/** What was deleted in this browser within a week, each with a way back. */
export function RecentlyDeleted() {
  const { trees, restore, forget } = useDeleted();
  if (trees.length === 0) {
    return <p className="text-muted-foreground text-sm">Nothing was deleted in this browser within the last week.</p>;
  }
  return (
    <ul className="divide-y">
      {trees.map((tree) => (
        <Deleted key={tree.key} tree={tree} onRestore={() => restore(tree)} onForget={() => forget(tree)} />
      ))}
    </ul>
  );
}

interface DeletedProps {
  tree: DeletedTree;
  onRestore: () => Promise<void>;
  onForget: () => void;
}

function Deleted({ tree: { kind, name, below, deletedAt }, onRestore, onForget }: DeletedProps) {
  const [isBusy, setBusy] = useState(false);
  const along = below === 0 ? "" : `, with ${below} more ${below === 1 ? "record" : "records"}`;
  const restore = async () => {
    setBusy(true);
    await onRestore();
    setBusy(false);
  };
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-48 text-sm">
        <p className="font-medium break-words">{name}</p>
        <p className="text-muted-foreground">
          {KIND_NAMES[kind].one}
          {along}, deleted <time dateTime={new Date(deletedAt).toISOString()}>{TIMES.format(deletedAt)}</time>
        </p>
      </div>
      <Button size="sm" onClick={() => void restore()} disabled={isBusy} aria-label={`Restore “${name}”`}>
        Restore
      </Button>
      <Button size="sm" variant="ghost" onClick={onForget} disabled={isBusy} aria-label={`Forget “${name}”`}>
        Forget
      </Button>
    </li>
  );
}
