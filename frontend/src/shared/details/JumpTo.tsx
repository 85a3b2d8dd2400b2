interface JumpToProps {
  /** Parts of the page by their ids. */
  parts: readonly { id: string; label: string }[];
}

/** Short ways to what is far down the page where it has one column only. */
export function JumpTo({ parts }: JumpToProps) {
  return (
    <nav aria-label="On this page" className="lg:hidden">
      <ul className="flex flex-wrap gap-2">
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} className="bg-card hover:bg-muted text-muted-foreground flex h-8 items-center rounded-full border px-3 text-sm">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
