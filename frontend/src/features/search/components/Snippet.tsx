import { piecesOf } from "../snippet";

/** A part of a text, with what was looked for marked. */
export function Snippet({ html }: { html: string }) {
  return piecesOf(html).map(({ text, isMarked }, index) =>
    isMarked ? (
      <mark key={index} className="bg-accent text-accent-foreground rounded-xs font-medium">
        {text}
      </mark>
    ) : (
      <span key={index}>{text}</span>
    ),
  );
}
