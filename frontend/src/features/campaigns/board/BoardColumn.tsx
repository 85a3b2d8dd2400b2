import { useDraggable, useDroppable } from "@dnd-kit/core";
import { useId } from "react";
import { DragHandle } from "@/shared/fields/Sortable";
import { cn } from "@/shared/lib/cn";
import { CAMPAIGN_STATUSES, labelOf } from "@/shared/lib/vocabulary";
import { Button } from "@/shared/ui/Button";
import { CampaignCard } from "../components/CampaignCard";
import { STATUS_LOOKS } from "../components/looks";
import type { Card, Column } from "./columns";

interface BoardColumnProps {
  column: Column;
  names: Record<string, string>;
  now: number;
  /** Whether the card that is being moved may go here. */
  isTarget: boolean;
  /** Whether it must not. */
  isClosed: boolean;
  onMore: (() => void) | undefined;
}

/** The campaigns of one status. */
export function BoardColumn({ column: { status, cards, total }, names, now, isTarget, isClosed, onMore }: BoardColumnProps) {
  const { setNodeRef, isOver } = useDroppable({ id: status, disabled: isClosed });
  const id = useId();
  const { icon: Icon } = STATUS_LOOKS[status];
  return (
    <section
      ref={setNodeRef}
      aria-labelledby={id}
      className={cn(
        "bg-muted/60 min-w-0 rounded-xl border border-transparent p-2 transition-colors",
        isTarget && "border-primary border-dashed",
        isTarget && isOver && "bg-accent",
        isClosed && "opacity-60",
      )}
    >
      <h2 id={id} className="flex items-center gap-2 p-1 text-sm font-semibold">
        <Icon aria-hidden className="size-4" />
        {labelOf(CAMPAIGN_STATUSES, status)}
        <span className="text-muted-foreground font-normal">{total.toLocaleString("en")}</span>
      </h2>
      <ul className="min-h-16 space-y-2 pt-1">
        {cards.map((card) => (
          <BoardCard key={card.stored.id} card={card} names={names} now={now} />
        ))}
        {cards.length === 0 && <li className="text-muted-foreground p-2 text-xs">None</li>}
      </ul>
      {onMore !== undefined && (
        <Button variant="ghost" size="sm" className="mt-2 w-full" onClick={onMore}>
          Load more
        </Button>
      )}
    </section>
  );
}

function BoardCard({ card: { shown, stored }, names, now }: { card: Card; names: Record<string, string>; now: number }) {
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({ id: stored.id });
  return (
    <li ref={setNodeRef} className={cn(isDragging && "opacity-40")}>
      <CampaignCard
        campaign={shown}
        stored={stored}
        names={names}
        now={now}
        level={3}
        handle={
          <DragHandle
            handle={{ ...attributes, ...listeners, ref: setActivatorNodeRef }}
            name={shown.name}
            className="relative z-10 -mt-1 -ml-1.5"
          />
        }
      />
    </li>
  );
}
