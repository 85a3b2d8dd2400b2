import type { UndoReport } from "../api/queries";

/** The records that an undo left, each with its reason. */
export function UndoNotes({ notes }: { notes: UndoReport["kept"] }) {
  return (
    <ul className="max-h-72 divide-y overflow-y-auto rounded-lg border text-sm">
      {notes.map(({ id, name, detail }) => (
        <li key={id} className="px-3 py-2">
          <p className="font-medium break-words">{name}</p>
          <p className="text-muted-foreground">{detail}</p>
        </li>
      ))}
    </ul>
  );
}
