import type { Campaign } from "@blossomer/gtm-client";
import { Button } from "@/shared/ui/Button";
import { toasts } from "@/shared/ui/toasts";
import { settledBySegments, settledByText } from "../mail/edits";
import { textOf, textOfSegments } from "../mail/subjects";
import { Notice } from "./Notice";
import type { Editable } from "./types";

/** The text and the components say different things: shows both, and lets one be kept. */
export function DifferenceNotice({ campaign, edit }: Omit<Editable, "errors">) {
  const settle = (how: (before: Campaign) => Campaign, title: string) => {
    const { body, segments } = campaign;
    edit(how);
    const id = toasts.add({
      title,
      actionProps: {
        children: "Undo",
        onClick: () => {
          edit((before) => ({ ...before, body, segments }));
          toasts.close(id);
        },
      },
    });
  };
  return (
    <Notice
      title="The text and the components differ"
      actions={
        <>
          <Button size="sm" onClick={() => settle(settledByText, "The components now say what the text says")}>
            Use the text
          </Button>
          <Button size="sm" onClick={() => settle(settledBySegments, "The text is now made of the components")}>
            Use the components
          </Button>
        </>
      }
    >
      <p>One of them was edited by itself. Until you choose one, each mode shows and changes its own version.</p>
      <div className="text-foreground mt-2 grid gap-3 md:grid-cols-2">
        <Version title="The text" text={textOf(campaign)} />
        <Version title="The components" text={textOfSegments(campaign.segments)} />
      </div>
    </Notice>
  );
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <section aria-label={title} className="bg-muted/50 min-w-0 rounded-md border p-3">
      <h3 className="text-xs font-medium">{title}</h3>
      {/* it scrolls, so it has to be reached from the keyboard */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above */}
      <div tabIndex={0} role="group" aria-label={`${title}, in full`} className="mt-1 max-h-60 overflow-y-auto break-words whitespace-pre-wrap">
        {text === "" ? "Empty" : text}
      </div>
    </section>
  );
}
