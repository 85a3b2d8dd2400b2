/** A part of a whole in percent. */
export function Share({ part, whole }: { part: number; whole: number }) {
  return (
    <span className="text-muted-foreground inline-block w-9 text-right text-xs font-normal">
      {whole === 0 ? "–" : `${Math.round((part / whole) * 100)}%`}
    </span>
  );
}
