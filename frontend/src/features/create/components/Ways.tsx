import { useId, useState } from "react";
import type { Parent } from "@/shared/api/imports";
import { KIND_NAMES, type AnyRecord, type RecordOf } from "@/shared/api/kinds";
import { withArticle } from "@/shared/lib/words";
import type { CreateDialogProps } from "../CreateDialog";
import { PARENT_OF, type CreatableKind } from "../kinds";
import { useRefresh } from "../useRefresh";
import { HandForm } from "./HandForm";
import { ParentSelect } from "./ParentSelect";
import { PasteRecords } from "./PasteRecords";
import { Tabs } from "./Tabs";

/** By hand, or of what a generator gave. */
export function Ways<K extends CreatableKind>({ kind, onOpenChange, parent = {}, way = "hand", onCreated }: CreateDialogProps<K>) {
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
