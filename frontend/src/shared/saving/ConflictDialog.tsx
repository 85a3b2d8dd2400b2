import { useSyncExternalStore } from "react";
import type { RecordName, Wanted } from "./Attention";
import { ConflictQuestion } from "./ConflictQuestion";
import { useSaving, type Saving } from "./context";
import { GoneQuestion } from "./GoneQuestion";

/** Asks about what cannot be saved without a person: when it is wanted, and by itself for a record on the screen. */
export function ConflictDialog() {
  const { saver, attention } = useSaving();
  useSyncExternalStore(saver.subscribe, saver.status);
  const wanted = useSyncExternalStore(attention.subscribe, attention.wanted);
  const name = recordIn(wanted, saver);
  if (name === undefined) {
    return null;
  }
  const { kind, id } = name;
  const status = saver.record(kind, id);
  const entry = status.entries.at(-1);
  const question = questionOf(name, saver);
  if (entry === undefined || question === undefined) {
    return null;
  }
  const onClose = () => attention.dismiss(question);
  return entry.gone ? (
    <GoneQuestion key={question} entry={entry} onClose={onClose} />
  ) : (
    <ConflictQuestion
      key={question}
      name={entry.mine.name}
      conflicts={status.conflicts}
      onClose={onClose}
      onChoose={(pointer, side) => saver.choose(kind, id, pointer, side)}
    />
  );
}

function recordIn({ asked, visible, dismissed }: Wanted, saver: Saving["saver"]): RecordName | undefined {
  if (asked !== null) {
    return asked;
  }
  return visible.find((name) => {
    const question = questionOf(name, saver);
    return question !== undefined && !dismissed.has(question);
  });
}

/** The same text for the same question; undefined if there is none. */
function questionOf({ kind, id }: RecordName, saver: Saving["saver"]): string | undefined {
  const { conflicts, entries } = saver.record(kind, id);
  if (entries.some(({ gone }) => gone)) {
    return `${id} gone`;
  }
  return conflicts.length === 0 ? undefined : `${id} ${conflicts.map(({ pointer }) => pointer).join(" ")}`;
}
