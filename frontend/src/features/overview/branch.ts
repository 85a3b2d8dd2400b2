/*
 * The lines of the map. A list hangs below its node (narrow) or stands to its right (wide); a line comes out of the
 * node, runs along the list, and turns into each item. The map is a tree of lists, so that reading and tabbing follow
 * it, and its lines are borders of these lists: nothing is measured, and any text may wrap.
 */

const ELBOW = "before:border-(--line) before:absolute before:left-0 before:top-0 before:h-[29px] before:w-4 before:rounded-bl-lg before:border-b before:border-l";
const TRUNK = "after:border-(--line) after:absolute after:left-0 after:top-0 after:bottom-0 after:border-l last:after:hidden";

/** An item of a list that hangs below its node while the map is narrower than 56rem, else stands to its right. */
export const ITEM = [
  "relative pt-2 pl-4",
  ELBOW,
  TRUNK,
  "@4xl:pt-0 @4xl:pb-2 @4xl:pl-6 @4xl:last:pb-0",
  "@4xl:before:h-[21px] @4xl:before:w-6 @4xl:first:before:rounded-none @4xl:first:before:border-l-0 @4xl:first:after:top-5",
].join(" ");

/** The list of such items. */
export const LIST = [
  "relative min-w-0 pl-4 @4xl:flex-1",
  "@4xl:before:border-(--line) @4xl:before:absolute @4xl:before:left-0 @4xl:before:top-5 @4xl:before:w-4 @4xl:before:border-t",
].join(" ");

/** What holds a node and its list. */
export const NODE_AND_LIST = "@4xl:flex @4xl:items-start";
