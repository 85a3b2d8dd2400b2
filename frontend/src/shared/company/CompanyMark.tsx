import { cn } from "@/shared/lib/cn";

const COLORS = ["bg-tag-pink", "bg-tag-blue", "bg-tag-green", "bg-tag-amber", "bg-tag-violet", "bg-tag-teal"];

/** The first letter of a company in a color of its own, by which it is found again. */
export function CompanyMark({ id, name, className }: { id: string; name: string; className?: string }) {
  const color = COLORS[Array.from(id).reduce((sum, digit) => sum + digit.charCodeAt(0), 0) % COLORS.length];
  return (
    <span
      aria-hidden
      className={cn("flex size-6 shrink-0 items-center justify-center rounded-md text-xs font-semibold uppercase", color, className)}
    >
      {Array.from(name.trim())[0] ?? "?"}
    </span>
  );
}
