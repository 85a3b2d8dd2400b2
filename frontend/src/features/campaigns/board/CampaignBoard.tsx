import { closestCenter, DndContext, DragOverlay, KeyboardSensor, PointerSensor, pointerWithin, useSensor, useSensors, type Announcements, type CollisionDetection } from "@dnd-kit/core";
import { useState } from "react";
import { useNow } from "@/shared/lib/useNow";
import { CAMPAIGN_STATUSES, labelOf } from "@/shared/lib/vocabulary";
import { ErrorState } from "@/shared/ui/ErrorState";
import { PageSkeleton } from "@/shared/ui/Skeleton";
import { useEditOf } from "../api/useEditOf";
import { CampaignCard } from "../components/CampaignCard";
import { NoCampaigns } from "../components/NoCampaigns";
import type { CampaignsSearch } from "../search";
import { movesFrom, type Status } from "../status";
import { BoardColumn } from "./BoardColumn";
import { STATUSES, type Card } from "./columns";
import { toNextColumn } from "./keyboard";
import { useBoard } from "./useBoard";

interface CampaignBoardProps {
  search: CampaignsSearch;
  companyId: string | null;
  onClear: () => void;
}

/** The campaigns in a column for each status. A card is moved by dragging, from the keyboard, or by its menu. */
export function CampaignBoard({ search, companyId, onClear }: CampaignBoardProps) {
  const { columns, names, isPending, error, retry, more } = useBoard(search, companyId);
  const edit = useEditOf();
  const now = useNow();
  const [lifted, setLifted] = useState<string>();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextColumn }),
  );
  if (error !== null) {
    return <ErrorState error={error} onRetry={retry} />;
  }
  if (isPending) {
    return <PageSkeleton cards={4} />;
  }
  const cards = columns.flatMap((column) => column.cards);
  if (cards.length === 0) {
    return <NoCampaigns search={search} companyId={companyId} onClear={onClear} />;
  }
  const card = (id: string | number | undefined) => cards.find(({ stored }) => stored.id === id);
  const moving = card(lifted);
  const move = ({ stored }: Card, status: Status) => edit(stored, (before) => ({ ...before, status }));
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underPointer}
      accessibility={{ announcements: announcementsFor(card), screenReaderInstructions: { draggable: INSTRUCTIONS } }}
      onDragStart={({ active }) => setLifted(String(active.id))}
      onDragCancel={() => setLifted(undefined)}
      onDragEnd={({ active, over }) => {
        setLifted(undefined);
        const [moved, status] = [card(active.id), STATUSES.find((each) => each === over?.id)];
        if (moved !== undefined && status !== undefined && isAllowed(moved, status)) {
          move(moved, status);
        }
      }}
    >
      <div className="-mx-4 overflow-x-auto px-4 pb-2 sm:-mx-6 sm:px-6">
        <div className="grid min-w-4xl grid-cols-4 gap-3">
          {columns.map((column) => (
            <BoardColumn
              key={column.status}
              column={column}
              names={names}
              now={now}
              isTarget={moving !== undefined && isAllowed(moving, column.status)}
              isClosed={moving !== undefined && moving.shown.status !== column.status && !isAllowed(moving, column.status)}
              onMore={more[column.status]}
            />
          ))}
        </div>
      </div>
      <DragOverlay dropAnimation={null}>
        {moving !== undefined && (
          <div className="rotate-1 opacity-95 shadow-xl">
            <CampaignCard campaign={moving.shown} stored={moving.stored} names={names} now={now} level={3} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

const INSTRUCTIONS = "Press space to lift, the left and right arrow keys to choose a status, and space to put down. The menu of the card has the same moves.";

function isAllowed({ shown, stored }: Card, status: Status): boolean {
  return movesFrom(shown.status, stored.status).includes(status);
}

/** The column under the pointer; from the keyboard, the nearest. */
const underPointer: CollisionDetection = (given) => (given.pointerCoordinates === null ? closestCenter(given) : pointerWithin(given));

function announcementsFor(card: (id: string | number) => Card | undefined): Announcements {
  const name = (id: string | number) => card(id)?.shown.name ?? "The campaign";
  const label = (id: string | number) => labelOf(CAMPAIGN_STATUSES, STATUSES.find((status) => status === id) ?? "draft");
  return {
    onDragStart: ({ active }) => `${name(active.id)} is lifted.`,
    onDragOver: ({ active, over }) => (over === null ? undefined : `${name(active.id)} is over ${label(over.id)}.`),
    onDragEnd: ({ active, over }) => (over === null ? `${name(active.id)} stays where it was.` : `${name(active.id)} is now in ${label(over.id)}.`),
    onDragCancel: ({ active }) => `${name(active.id)} stays where it was.`,
  };
}
