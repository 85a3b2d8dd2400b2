import { counterparts, pairsOf } from "./diff";
import type { Segment } from "./model";
import { composed, paragraphsOf, sameParagraphs } from "./paragraphs";
import { similarity, wordsOf } from "./similarity";

/**
 * Divides a text among the components that it was made of.
 *
 * A paragraph that equals one of a component stays with it, also when others come or go before it, or when a component
 * moves as a whole. A changed paragraph stays with the component that it is most like; what is new goes to a component
 * without text that stands there, else to the one before it, so that surplus at the end goes to the last. A component
 * whose text is gone stays, empty, with its label and color. The components' texts then make the text, in its order.
 *
 * @param segments at least one, unless the text is empty
 */
export function aligned(segments: readonly Segment[], text: string): Segment[] {
  const paragraphs = paragraphsOf(text);
  if (sameParagraphs(paragraphs, segments.flatMap((segment) => paragraphsOf(segment.text)))) {
    return [...segments];
  }
  const ordered = moved(segments, paragraphs);
  const owners = ownersOf(ordered, paragraphs);
  return ordered.map((segment, index) => {
    const own = paragraphs.filter((_, place) => owners[place] === index);
    return sameParagraphs(own, paragraphsOf(segment.text)) ? segment : { ...segment, text: composed(own) };
  });
}

/** A paragraph of a component, or the place of one in a component without text. */
interface Slot {
  owner: number;
  text: string | null;
}

function slotsOf(segments: readonly Segment[]): Slot[] {
  return segments.flatMap((segment, owner): Slot[] => {
    const paragraphs = paragraphsOf(segment.text);
    return paragraphs.length === 0 ? [{ owner, text: null }] : paragraphs.map((text) => ({ owner, text: text.trim() }));
  });
}

/** A text that equals none: an empty slot has no counterpart. */
const NONE = "\0";

function matched(slots: readonly Slot[], paragraphs: readonly string[]): number[] {
  return counterparts(
    slots.map(({ text }) => text ?? NONE),
    paragraphs.map((paragraph) => paragraph.trim()),
  );
}

/** In texts with more, components stay where they are: to follow them would keep a person waiting. */
const MOST_PAIRS = 10_000;

/** The components in the order in which their texts stand in the new text. */
function moved(segments: readonly Segment[], paragraphs: readonly string[]): Segment[] {
  const order = [...segments];
  if (segments.length * paragraphs.length > MOST_PAIRS) {
    return order;
  }
  const done = new Set<Segment>();
  for (;;) {
    const slots = slotsOf(order);
    const places = matched(slots, paragraphs);
    const kept = new Set(places);
    const stray = paragraphs.flatMap((paragraph, at) => {
      const slot = slots.findIndex(({ text }, index) => !kept.has(index) && text === paragraph.trim());
      const segment = order[slots[slot]?.owner ?? -1];
      const isWhole = segment !== undefined && sameParagraphs(paragraphsOf(segment.text), [paragraph]);
      return places[at] === -1 && isWhole && !done.has(segment) ? [{ segment, at }] : [];
    })[0];
    if (stray === undefined) {
      return order;
    }
    const before = places.slice(0, stray.at).findLast((place) => place !== -1);
    const predecessor = order[slots[before ?? -1]?.owner ?? -1];
    order.splice(order.indexOf(stray.segment), 1);
    order.splice(predecessor === undefined ? 0 : order.indexOf(predecessor) + 1, 0, stray.segment);
    done.add(stray.segment);
  }
}

/** For each paragraph the component that it belongs to, never one before that of an earlier paragraph. */
function ownersOf(segments: readonly Segment[], paragraphs: readonly string[]): (number | undefined)[] {
  const slots = slotsOf(segments);
  const places = matched(slots, paragraphs);
  let slot = 0;
  let paragraph = 0;
  for (const end of [...places.keys(), paragraphs.length]) {
    const place = end === paragraphs.length ? slots.length : (places[end] ?? -1);
    if (place !== -1) {
      alike(slots.slice(slot, place), paragraphs.slice(paragraph, end)).forEach(([row, column]) => {
        places[paragraph + column] = slot + row;
      });
      slot = place + 1;
      paragraph = end + 1;
    }
  }
  const owners = places.map((place) => slots[place]?.owner);
  owners.forEach((owner, index) => {
    if (owner === undefined) {
      const [previous, next] = [owners[index - 1], owners.slice(index).find((each) => each !== undefined)];
      owners[index] = wasPartOf(segments[next ?? -1], paragraphs[index]) ? next : (previous ?? next ?? 0);
    }
  });
  return owners;
}

/** Pairs of former and new paragraphs between two that are the same; as many as there can be, the most alike first. */
function alike(slots: readonly Slot[], paragraphs: readonly string[]): [number, number][] {
  const before = slots.map(({ text }) => wordsOf(text ?? ""));
  const after = paragraphs.map(wordsOf);
  const none = new Map<string, number>();
  return pairsOf(slots.length, paragraphs.length, (row, column) => {
    return 0.1 + similarity(before[row] ?? none, after[column] ?? none);
  });
}

/** Whether a paragraph was cut out of a component's text. */
function wasPartOf(segment: Segment | undefined, paragraph: string | undefined): boolean {
  return segment?.text?.includes((paragraph ?? "").trim()) === true;
}
