import { useId, useState } from "react";
import type { Parent } from "@/shared/api/imports";
import { KIND_NAMES, type AnyRecord, type RecordOf } from "@/shared/api/kinds";
import { withArticle } from "@/shared/lib/words";
import { Dialog } from "@/shared/ui/Dialog";
import { HandForm } from "./components/HandForm";
import { ParentSelect } from "./components/ParentSelect";
import { PasteRecords } from "./components/PasteRecords";
import { Tabs } from "./components/Tabs";
import { PARENT_OF, type CreatableKind } from "./kinds";
import { useRefresh } from "./useRefresh";

export type Way = "hand" | "paste";

interface CreateDialogProps<K extends CreatableKind> {
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
      {open && <Ways {...props} />}
    </Dialog>
  );
}

function Ways<K extends CreatableKind>({ kind, onOpenChange, parent = {}, way = "hand", onCreated }: CreateDialogProps<K>) {
  const refresh = useRefresh();
  const note = useId();
  const needed = PARENT_OF[kind];
  const [chosen, setChosen] = useState("");
  const isAsked = needed !== null && parent[needed] === undefined;
  const home: Parent = isAsked && chosen !== "" ? { ...parent, [needed]: chosen } : parent;
  const isReady = needed === null || home[needed] !== undefined;
  const close = () => {
    onOpenChange(false);
  };
  const created = (record: AnyRecord) => {
    refresh();
    close();
    onCreated?.(record as RecordOf<K>);
  };
  return (
    <>
      {isAsked && (
        <div className="mb-4">
          <ParentSelect
            kind={needed === "companyId" ? "companies" : "targetAccounts"}
            companyId={parent.companyId}
            value={chosen}
            onChange={setChosen}
          />
        </div>
      )}
      {isReady ? (
        <Tabs
          label={`How to create ${withArticle(KIND_NAMES[kind].one)}`}
          initial={way}
          tabs={[
            {
              value: "hand",
              label: "By hand",
              content: <HandForm kind={kind} parent={home} onCreated={created} onCancel={close} />,
            },
            {
              value: "paste",
              label: "Paste JSON",
              content: <PasteRecords kind={kind} parent={home} onCreated={created} onCancel={close} />,
            },
          ]}
        />
      ) : (
        <p id={note} className="text-muted-foreground pb-2 text-sm">
          Then create it by hand, or paste what a generator gave.
        </p>
      )}
    </>
  );
}
