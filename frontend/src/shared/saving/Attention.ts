import type { KindName } from "@/shared/api/kinds";

export interface RecordName {
  kind: KindName;
  id: string;
}

/** What the dialog about a conflict shall be about. */
export interface Wanted {
  /** What a person wants to settle; null for nothing. */
  asked: RecordName | null;
  /** The records that are on the screen. */
  visible: readonly RecordName[];
  /** The conflicts that a person does not want to settle now, by their description. */
  dismissed: ReadonlySet<string>;
}

/** Knows which records are looked at, so that a conflict asks by itself where it matters. */
export class Attention {
  readonly #listeners = new Set<() => void>();
  #wanted: Wanted = { asked: null, visible: [], dismissed: new Set() };

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  wanted = (): Wanted => this.#wanted;

  /** A record is on the screen, until the result is called. */
  show(name: RecordName): () => void {
    this.#set({ visible: [...this.#wanted.visible, name] });
    return () => {
      this.#set({ visible: this.#wanted.visible.filter((other) => other !== name) });
    };
  }

  ask(name: RecordName): void {
    this.#set({ asked: name });
  }

  /** @param question what is not asked again by itself */
  dismiss(question: string): void {
    this.#set({ asked: null, dismissed: new Set([...this.#wanted.dismissed, question]) });
  }

  #set(change: Partial<Wanted>): void {
    this.#wanted = { ...this.#wanted, ...change };
    this.#listeners.forEach((listener) => listener());
  }
}
