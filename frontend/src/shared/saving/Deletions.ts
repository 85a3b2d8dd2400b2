import { NetworkError, ProblemError, type BlossomerClient, type Tree, randomId } from "@blossomer/gtm-client";
import { KIND_NAMES, recordsOf, type AnyRecord, type KindName } from "@/shared/api/kinds";
import type { DeletedTree } from "@/shared/lib/database";
import { explain } from "@/shared/lib/problems";
import type { DeletedStore } from "./DeletedStore";
import { layOver } from "./rebase";
import type { Saver } from "./Saver";
import { findTree, mapTree, nodesOf, type Node } from "./trees";

interface DeletionsOptions {
  userId: string;
  client: BlossomerClient;
  saver: Saver;
  store: DeletedStore;
  /** Told when records have gone, or have come back. */
  onDeleted: (nodes: readonly Node[]) => void;
  onRestored: (nodes: readonly Node[]) => void;
}

/** What a person is asked before something is deleted. */
export interface Question {
  kind: KindName;
  record: AnyRecord;
  answer: (isDeleted: boolean) => void;
}

const KEPT = 20;
const KEPT_FOR = 7 * 24 * 60 * 60_000;

/** Deletes records so that it can be undone: what is deleted stays in the browser for a week. */
export class Deletions {
  readonly #options: DeletionsOptions;
  readonly #listeners = new Set<() => void>();
  #deleted: readonly DeletedTree[] = [];
  #question: Question | null = null;

  constructor(options: DeletionsOptions) {
    this.#options = options;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** What can be restored, the latest first. */
  deleted = (): readonly DeletedTree[] => this.#deleted;

  question = (): Question | null => this.#question;

  /** Asks whether a record shall be deleted; resolves to whether it was. */
  async ask(kind: KindName, record: AnyRecord): Promise<boolean> {
    this.#question?.answer(false);
    return await new Promise((resolve) => {
      const answer = (isDeleted: boolean) => {
        this.#question = null;
        this.#changed();
        resolve(isDeleted);
      };
      this.#question = { kind, record, answer };
      this.#changed();
    });
  }

  /** A record with everything below it, as it is on the server now. */
  async treeOf(kind: KindName, record: AnyRecord): Promise<Tree> {
    const companyId = "companyId" in record ? record.companyId : record.id;
    const tree = findTree(await this.#options.client.companyTree(companyId), kind, record.id);
    if (tree === undefined) {
      throw new Error("It was deleted elsewhere.");
    }
    return tree;
  }

  /** Deletes a record with everything below it, after its unsaved edits were sent. */
  async delete(kind: KindName, record: AnyRecord): Promise<DeletedTree> {
    const { client, saver, userId, onDeleted } = this.#options;
    await saver.settle();
    const before = await this.treeOf(kind, record);
    const kept = this.#withUnsaved(before);
    const intended: DeletedTree = {
      key: randomId(),
      userId,
      deletedAt: Date.now(),
      kind,
      id: record.id,
      name: nodesOf(before)[0]?.record.name ?? record.name,
      below: nodesOf(before).length - 1,
      tree: kept,
      isConfirmed: false,
      restoreKey: randomId(),
    };
    // first of all a copy is kept: the answer may get lost, or the page be closed before it comes
    await this.#keep(intended);
    try {
      const answer = await recordsOf(client, kind).deleteTree(record.id, { etag: "*" });
      await this.#keep({ ...intended, tree: this.#withUnsaved(answer), isConfirmed: true });
    } catch (error) {
      if (!(await this.#isGone(intended, error))) {
        await this.forget(intended.key);
        throw error;
      }
      await this.#keep({ ...intended, isConfirmed: true });
    }
    nodesOf(before).forEach((node) => saver.discard(node.kind, node.record.id));
    onDeleted(nodesOf(before));
    return this.#deleted.find(({ key }) => key === intended.key) ?? intended;
  }

  /** Posts a deleted tree back. When that fails it stays, and the error says why in one sentence. */
  async restore(key: string): Promise<void> {
    const deleted = this.#deleted.find((each) => each.key === key);
    if (deleted === undefined) {
      return;
    }
    const { client, saver, userId, onRestored } = this.#options;
    const tree = deleted.tree as Tree;
    try {
      if ((await client.session.get()).user.id !== userId) {
        throw new Error("Somebody else is signed in now; sign in again to restore it.");
      }
      await client.trees.create(tree, { idempotencyKey: deleted.restoreKey });
    } catch (error) {
      if (error instanceof ProblemError && error.status < 500) {
        // the server remembers its answer to a key; a later attempt may have a better one
        await this.#keep({ ...deleted, restoreKey: randomId() });
      }
      throw new Error(reasonOf(deleted, error), { cause: error });
    }
    await this.forget(key);
    nodesOf(tree).forEach((node) => saver.revive(node.kind, node.record.id));
    onRestored(nodesOf(tree));
  }

  /** Gives up what was deleted. */
  async forget(key: string): Promise<void> {
    this.#deleted = this.#deleted.filter((each) => each.key !== key);
    this.#changed();
    await this.#options.store.remove(key).catch(() => undefined);
  }

  /** Reads what earlier pages and other tabs have deleted, and finds out about deletions whose answer never came. */
  async load(): Promise<void> {
    const { store, userId } = this.#options;
    const all = await store.all(userId).catch(() => this.#deleted);
    const isKept = (each: DeletedTree, index: number) => index < KEPT && each.deletedAt > Date.now() - KEPT_FOR;
    await Promise.all(all.filter((each, index) => !isKept(each, index)).map(({ key }) => store.remove(key)));
    this.#deleted = all.filter(isKept);
    this.#changed();
    for (const open of this.#deleted.filter(({ isConfirmed }) => !isConfirmed)) {
      await this.#reconcile(open);
    }
  }

  async #reconcile(open: DeletedTree): Promise<void> {
    try {
      await recordsOf(this.#options.client, open.kind).get(open.id);
      await this.forget(open.key);
    } catch (error) {
      if (error instanceof ProblemError && error.status === 404) {
        await this.#keep({ ...open, isConfirmed: true });
      }
    }
  }

  /** Whether it is deleted although the answer says otherwise, or none has come. */
  async #isGone({ kind, id }: DeletedTree, error: unknown): Promise<boolean> {
    if (error instanceof ProblemError && error.status === 404) {
      return true;
    }
    if (!(error instanceof NetworkError) && !(error instanceof ProblemError && error.status >= 500)) {
      return false;
    }
    try {
      await recordsOf(this.#options.client, kind).get(id);
      return false;
    } catch (unread) {
      return unread instanceof ProblemError && unread.status === 404;
    }
  }

  /** With the edits that could not be saved before, but for those that the server refuses. */
  #withUnsaved(tree: Tree): Tree {
    return mapTree(tree, ({ kind, record }) =>
      this.#options.saver
        .record(kind, record.id)
        .entries.filter(({ refusal, withheld }) => refusal === null && withheld.every(({ reason }) => reason === "conflict"))
        .reduce((shown, { base, mine }) => layOver(base, mine, shown), record),
    );
  }

  async #keep(deleted: DeletedTree): Promise<void> {
    this.#deleted = [deleted, ...this.#deleted.filter(({ key }) => key !== deleted.key)].sort(
      (one, other) => other.deletedAt - one.deletedAt,
    );
    this.#changed();
    // where the browser keeps nothing, it can be undone until the page is left
    await this.#options.store.put(deleted).catch(() => undefined);
  }

  #changed(): void {
    this.#listeners.forEach((listener) => listener());
  }
}

function reasonOf({ kind, name }: DeletedTree, error: unknown): string {
  if (error instanceof ProblemError && error.code === "id_taken") {
    return `“${name}” is there already, so it is not restored again.`;
  }
  if (error instanceof ProblemError && error.errors.some(({ code }) => code === "not_found")) {
    return `“${name}” cannot be restored, because what this ${KIND_NAMES[kind].one} belonged to is deleted; restore that first.`;
  }
  return error instanceof ProblemError || error instanceof NetworkError
    ? `“${name}” is not restored: ${explain(error).detail}`
    : `“${name}” is not restored: ${error instanceof Error ? error.message : String(error)}`;
}
