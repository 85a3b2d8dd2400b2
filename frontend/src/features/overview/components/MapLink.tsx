import { useRouter } from "@tanstack/react-router";
import type { ComponentProps, MouseEvent } from "react";

/** A link on the map. Each of the router's own links watches the address, which is too much for a thousand of them. */
export function MapLink({ href, children, ...props }: ComponentProps<"a"> & { href: string }) {
  const router = useRouter();
  const open = (event: MouseEvent) => {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (isPlain) {
      event.preventDefault();
      void router.navigate({ to: href });
    }
  };
  return (
    <a href={href} onClick={open} {...props}>
      {children}
    </a>
  );
}
