import { createContext, useContext } from "react";
import type { Attention } from "./Attention";
import type { Deletions } from "./Deletions";
import type { Saver } from "./Saver";

/** What saves and deletes for the user who is signed in. */
export interface Saving {
  saver: Saver;
  deletions: Deletions;
  attention: Attention;
}

export const SavingContext = createContext<Saving | null>(null);

export function useSaving(): Saving {
  const saving = useContext(SavingContext);
  if (saving === null) {
    throw new Error("Edits are saved within a SavingProvider only.");
  }
  return saving;
}
