import { cn } from "@/shared/lib/cn";

const SHOWN = 4;

interface CardTagsProps {
  label: string;
  tags: readonly string[];
  tone: string;
}

/** The first few tags of a record in a list, and how many more it has. */
export function CardTags({ label, tags, tone }: CardTagsProps) {
  if (tags.length === 0) {
    return null;
  }
  const more = tags.length - SHOWN;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1">
      {tags.slice(0, SHOWN).map((tag, index) => (
        <li key={index} title={tag} className={cn("text-foreground max-w-full truncate rounded-md px-2 py-0.5 text-xs", tone)}>
          {tag}
        </li>
      ))}
      {more > 0 && <li className="text-muted-foreground px-1 py-0.5 text-xs">{more} more</li>}
    </ul>
  );
}
