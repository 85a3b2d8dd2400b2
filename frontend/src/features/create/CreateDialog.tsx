import { lazy, Suspense, type ReactNode } from "react";
import type { Parent } from "@/shared/api/imports";
import { KIND_NAMES, type RecordOf } from "@/shared/api/kinds";
import { Dialog } from "@/shared/ui/Dialog";
import { Skeleton } from "@/shared/ui/Skeleton";
import type { CreatableKind } from "./kinds";

// lazy() forgets that the component is generic
const Ways = lazy(async () => ({ default: (await import("./components/Ways")).Ways })) as unknown as <K extends CreatableKind>(
  props: CreateDialogProps<K>,
) => ReactNode;

export type Way = "hand" | "paste";

export interface CreateDialogProps<K extends CreatableKind> {
  kind: K;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** What the record will belong to, as far as the page knows it; the rest is asked for. */
  parent?: Parent;
  /** The way that is shown first; by hand when left out. */
  way?: Way | undefined;
  /** Is told the new record, the first one where several were pasted. */
  onCreated?: (record: RecordOf<K>) => void;
}

/** Creates a company, an account or a persona: by hand, or of what a generator gave. */
export function CreateDialog<K extends CreatableKind>(props: CreateDialogProps<K>) {
  const { kind, open, onOpenChange } = props;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={`New ${KIND_NAMES[kind].one}`} wide>
      <Suspense fallback={<Skeleton className="mb-4 h-64" />}>{open && <Ways {...props} />}</Suspense>
    </Dialog>
  );
}
