import { useEffect, useEffectEvent, useRef } from "react";
import { Button } from "@/shared/ui/Button";

interface MoreWhenSeenProps {
  isLoading: boolean;
  hasFailed: boolean;
  onMore: () => void;
}

/** A button at the end of a list, pressed by itself when it comes into sight; after a failure only by a person. */
export function MoreWhenSeen({ isLoading, hasFailed, onMore }: MoreWhenSeenProps) {
  const end = useRef<HTMLDivElement>(null);
  const seen = useEffectEvent((isSeen: boolean) => {
    if (isSeen && !isLoading && !hasFailed) {
      onMore();
    }
  });
  useEffect(() => {
    if (end.current === null || typeof IntersectionObserver === "undefined") {
      return;
    }
    const observer = new IntersectionObserver((entries) => seen(entries.some(({ isIntersecting }) => isIntersecting)), { rootMargin: "400px" });
    observer.observe(end.current);
    return () => observer.disconnect();
    // observed anew after every page: the end may still be in sight
  }, [isLoading]);
  return (
    <div ref={end} className="flex flex-col items-center gap-2 py-2">
      {hasFailed && <p role="alert" className="text-destructive text-sm">The next campaigns could not be loaded.</p>}
      <Button disabled={isLoading} onClick={onMore}>
        {isLoading ? "Loading …" : hasFailed ? "Try again" : "Load more"}
      </Button>
    </div>
  );
}
