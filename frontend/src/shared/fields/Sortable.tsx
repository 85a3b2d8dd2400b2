import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
} from "@dnd-kit/core";
import {
  rectSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { GripVertical } from "lucide-react";
import type { CSSProperties, ReactNode } from "react";
import { cn } from "@/shared/lib/cn";

interface SortableProps {
  /** One for each item, in their order. */
  keys: readonly string[];
  /** What each item is called when it is read out. */
  names: readonly string[];
  onMove: (from: number, to: number) => void;
  /** Whether the items stand beside each other rather than below. */
  wrap?: boolean;
  children: ReactNode;
}

/** Lets the items in it be moved: by dragging, or from the keyboard (space, arrows, space). */
export function Sortable({ keys, names, onMove, wrap, children }: SortableProps) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: sortableKeyboardCoordinates,
      keyboardCodes: { start: ["Space"], cancel: ["Escape"], end: ["Space", "Enter"] },
    }),
  );
  const name = (id: string | number) => names[keys.indexOf(String(id))] ?? "The item";
  const place = (id: string | number) => `place ${keys.indexOf(String(id)) + 1} of ${keys.length}`;
  const announcements: Announcements = {
    onDragStart: ({ active }) => `${name(active.id)} is lifted from ${place(active.id)}.`,
    onDragOver: ({ active, over }) => (over === null ? undefined : `${name(active.id)} is over ${place(over.id)}.`),
    onDragEnd: ({ active, over }) => (over === null ? undefined : `${name(active.id)} is now at ${place(over.id)}.`),
    onDragCancel: ({ active }) => `${name(active.id)} is back at ${place(active.id)}.`,
  };
  const end = ({ active, over }: DragEndEvent) => {
    if (over !== null && over.id !== active.id) {
      onMove(keys.indexOf(String(active.id)), keys.indexOf(String(over.id)));
    }
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={end}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: "Press space to lift, the arrow keys to move, and space to put down." },
      }}
    >
      <SortableContext items={[...keys]} strategy={wrap === true ? rectSortingStrategy : verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

/** One item of a {@link Sortable}: what `style` and `ref` go to moves, what `handle` goes to moves it. */
export function useSortableItem(key: string) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id: key });
  const style: CSSProperties = {
    transform: transform === null ? undefined : `translate(${Math.round(transform.x)}px, ${Math.round(transform.y)}px)`,
    transition,
    zIndex: isDragging ? 10 : undefined,
  };
  return { ref: setNodeRef, style, isDragging, handle: { ...attributes, ...listeners, ref: setActivatorNodeRef } };
}

type Handle = ReturnType<typeof useSortableItem>["handle"];

/** The handle by which an item is moved. */
export function DragHandle({ handle, name, className }: { handle: Handle; name: string; className?: string }) {
  return (
    <button
      type="button"
      {...handle}
      aria-label={`Move ${name}`}
      className={cn(
        "text-muted-foreground hover:bg-muted flex size-7 shrink-0 cursor-grab touch-none items-center justify-center rounded-md active:cursor-grabbing",
        className,
      )}
    >
      <GripVertical aria-hidden className="size-4" />
    </button>
  );
}
