import type { Database, DeletedTree } from "@/shared/lib/database";

/** Where deleted trees outlive the page. */
export interface DeletedStore {
  /** Those of a user, the latest first. */
  all(userId: string): Promise<DeletedTree[]>;
  put(deleted: DeletedTree): Promise<void>;
  remove(key: string): Promise<void>;
}

export function deletedIn(open: () => Promise<Database>): DeletedStore {
  return {
    all: async (userId) => {
      const all = await (await open()).getAllFromIndex("deleted", "userId", userId);
      return all.sort((one, other) => other.deletedAt - one.deletedAt);
    },
    put: async (deleted) => {
      await (await open()).put("deleted", deleted);
    },
    remove: async (key) => {
      await (await open()).delete("deleted", key);
    },
  };
}
