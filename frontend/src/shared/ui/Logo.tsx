import { cn } from "@/shared/lib/cn";

export function Logo({ compact = false }: { compact?: boolean }) {
  return (
    <span className="flex items-center gap-2 font-semibold">
      <img src="/favicon.svg" alt="" className="size-6" />
      <span className={cn(compact && "sr-only")}>Blossomer</span>
    </span>
  );
}
