import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import { KIND_NAMES, recordsOf, type KindName, type RecordOf } from "@/shared/api/kinds";
import { keys } from "@/shared/api/queries";
import { explain } from "@/shared/lib/problems";
import { useSaving } from "@/shared/saving/context";
import { toasts } from "@/shared/ui/toasts";

interface Copy<K extends KindName> {
  record: RecordOf<K>;
  /** What the copy shall belong to; left out, the same as the original. */
  parentId?: string;
}

/** Copies a record with everything below it, beside the original or below another parent; `open` shows the copy. */
export function useDuplicate<K extends KindName>(kind: K, open: (copy: RecordOf<K>) => void) {
  const { saver } = useSaving();
  const queries = useQueryClient();
  const { one } = KIND_NAMES[kind];
  return useMutation({
    mutationFn: async ({ record, parentId }: Copy<K>) => {
      // the copy is made on the server, which has to know the last edits
      await saver.settle();
      const options = parentId === undefined ? { name: nameOfCopy(record.name) } : { parentId };
      return (await recordsOf(client, kind).clone(record.id, options)) as RecordOf<K>;
    },
    onSuccess: (copy) => {
      for (const queryKey of [keys.records, keys.trees, keys.stats]) {
        void queries.invalidateQueries({ queryKey });
      }
      toasts.add({
        title: `Created “${copy.name}” with everything below it`,
        actionProps: { children: "Open", onClick: () => open(copy) },
      });
    },
    onError: (error) => {
      toasts.add({ title: `The ${one} was not copied`, description: explain(error).detail });
    },
  });
}

/** "X (copy)", "X (copy 2)", and so on. */
export function nameOfCopy(name: string): string {
  const [, stem, count] = /^(.*) \(copy(?: (\d+))?\)$/s.exec(name) ?? [];
  return stem === undefined ? `${name} (copy)` : `${stem} (copy ${Number(count ?? 1) + 1})`;
}
