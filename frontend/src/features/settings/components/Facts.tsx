import { Fragment, type ReactNode } from "react";

/** Terms and what they are, in two columns where there is place. */
export function Facts({ facts }: { facts: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-0.5 text-sm sm:grid-cols-[10rem_minmax(0,1fr)] sm:gap-y-2">
      {facts.map(([term, value]) => (
        <Fragment key={term}>
          <dt className="text-muted-foreground mt-2 sm:mt-0">{term}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
