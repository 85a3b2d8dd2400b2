import { createContext, useContext } from "react";
import type { Saver } from "./Saver";

export const SavingContext = createContext<Saver | null>(null);

export function useSaver(): Saver {
  const saver = useContext(SavingContext);
  if (saver === null) {
    throw new Error("Edits are saved within a SavingProvider only.");
  }
  return saver;
}
