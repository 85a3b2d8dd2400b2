import { useEffect, useState, useSyncExternalStore } from "react";
import { KIND_NAMES, type KindName } from "@/shared/api/kinds";
import { explain } from "@/shared/lib/problems";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { useSaving } from "./context";
import type { Question } from "./Deletions";
import { nodesOf, type Node } from "./trees";
import { offerUndo } from "./useDeleted";

/** Asks before something is deleted. */
export function DeleteDialog() {
  const { deletions } = useSaving();
  const question = useSyncExternalStore(deletions.subscribe, deletions.question);
  return question === null ? null : <Asking key={question.record.id} {...question} />;
}

function Asking({ kind, record, answer }: Question) {
  const { deletions } = useSaving();
  const [nodes, setNodes] = useState<Node[]>();
  const [problem, setProblem] = useState<string>();
  const [isDeleting, setDeleting] = useState(false);

  useEffect(() => {
    let isShown = true;
    deletions.treeOf(kind, record).then(
      (tree) => isShown && setNodes(nodesOf(tree)),
      (error: unknown) => isShown && setProblem(explain(error).detail),
    );
    return () => {
      isShown = false;
    };
  }, [deletions, kind, record]);

  const remove = async () => {
    setDeleting(true);
    setProblem(undefined);
    try {
      const deleted = await deletions.delete(kind, record);
      offerUndo(deletions, deleted);
      answer(true);
    } catch (error) {
      setProblem(`Not deleted: ${explain(error).detail}`);
      setDeleting(false);
    }
  };

  return (
    <Dialog
      open
      onOpenChange={() => !isDeleting && answer(false)}
      title={`Delete the ${KIND_NAMES[kind].one} “${record.name}”?`}
      description="You can undo this for a week, in this browser."
      footer={
        <>
          <Button onClick={() => answer(false)} disabled={isDeleting}>
            Cancel
          </Button>
          <Button variant="destructive" onClick={() => void remove()} disabled={isDeleting}>
            {isDeleting ? "Deleting …" : "Delete"}
          </Button>
        </>
      }
    >
      <p className="text-sm" aria-live="polite">
        {nodes === undefined ? problem === undefined && "Counting what belongs to it …" : sentenceOf(nodes)}
      </p>
      {problem !== undefined && (
        <p role="alert" className="text-destructive mt-2 text-sm">
          {problem}
        </p>
      )}
    </Dialog>
  );
}

/** How much goes with it. */
function sentenceOf([, ...below]: Node[]): string {
  const parts = (["targetAccounts", "targetPersonas", "campaigns"] as KindName[]).flatMap((kind) => {
    const count = below.filter((node) => node.kind === kind).length;
    const { one, many } = KIND_NAMES[kind];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  if (parts.length === 0) {
    return "Nothing else goes with it.";
  }
  const last = parts.pop() ?? "";
  const subject = parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
  return `${subject} ${below.length === 1 ? "goes" : "go"} with it.`;
}
