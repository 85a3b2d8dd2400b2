import { useRef } from "react";
import { cn } from "@/shared/lib/cn";
import { counted } from "@/shared/lib/words";
import { isSame } from "@/shared/saving/values";
import { Textarea } from "@/shared/ui/Input";
import { STRIPS } from "../mail/colors";
import { relationOf, withText, writtenText } from "../mail/edits";
import { labelOf, segmentColor } from "../mail/labels";
import type { Segment } from "../mail/model";
import { paragraphsOf } from "../mail/paragraphs";
import { textSegments } from "../mail/subjects";
import { WORDS } from "../mail/words";
import type { Editable } from "./types";

/** The mail as one text. */
export function WritingMode({ campaign, edit }: Editable) {
  const write = useWriting(edit);
  const text = writtenText(campaign);
  const { text: name, prompt } = WORDS[campaign.type];
  const words = text.match(/\S+/g)?.length ?? 0;
  return (
    <div className="space-y-2">
      <Textarea
        aria-label={name}
        placeholder={prompt}
        className="min-h-72 text-base leading-relaxed sm:text-sm"
        value={text}
        onChange={({ target }) => write(target.value)}
      />
      <p className="text-muted-foreground text-xs">{counted(words, "word")}</p>
      {relationOf(campaign) === "agree" && <Division campaign={campaign} />}
    </div>
  );
}

/**
 * Gives what writes a text. As long as nobody else changes the components, it is divided among those that there were at
 * the first letter: what is cut out and put in elsewhere, or undone, then comes back to its component.
 */
function useWriting(edit: Editable["edit"]): (text: string) => void {
  const session = useRef<{ origin: readonly Segment[]; written: readonly Segment[] }>(undefined);
  return (text) => {
    edit((before) => {
      const known = session.current;
      const origin = known !== undefined && isSame(known.written, before.segments) ? known.origin : before.segments;
      const changed = withText(before, text, origin);
      session.current = { origin, written: changed.segments };
      return changed;
    });
  };
}

/** Which components the text is divided among. */
function Division({ campaign: { segments, breakdown } }: Pick<Editable, "campaign">) {
  return (
    <div>
      <h3 className="text-muted-foreground text-xs font-medium">Its components</h3>
      <ol className="mt-1 flex flex-wrap gap-1.5">
        {textSegments(segments).map((segment, index) => {
          const count = paragraphsOf(segment.text).length;
          return (
            <li key={index} className="flex items-center gap-1.5 rounded-md border px-2 py-0.5 text-xs">
              <span aria-hidden className={cn("size-2 rounded-full", STRIPS[segmentColor(breakdown, segment)])} />
              {labelOf(breakdown, segment)}
              {count !== 1 && <span className="text-muted-foreground">{count === 0 ? "empty" : counted(count, "paragraph")}</span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
