import { KeyboardCode, type KeyboardCoordinateGetter } from "@dnd-kit/core";

/** Moves a lifted card to the next column on that side where it is allowed. */
export const toNextColumn: KeyboardCoordinateGetter = (event, { context: { collisionRect, droppableContainers, droppableRects } }) => {
  const direction = event.code === (KeyboardCode.Right as string) ? 1 : event.code === (KeyboardCode.Left as string) ? -1 : 0;
  if (direction === 0 || collisionRect === null) {
    return undefined;
  }
  event.preventDefault();
  const center = collisionRect.left + collisionRect.width / 2;
  const next = droppableContainers
    .getEnabled()
    .flatMap(({ id }) => droppableRects.get(id) ?? [])
    .filter((rect) => (direction === 1 ? rect.left > center : rect.left + rect.width < center))
    .sort((one, other) => direction * (one.left - other.left))[0];
  return next === undefined ? undefined : { x: next.left + 8, y: Math.max(next.top + 8, collisionRect.top) };
};
