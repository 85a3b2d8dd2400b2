import { Tabs } from "@base-ui/react/tabs";
import { Blocks, PenLine, Split } from "lucide-react";
import { useState } from "react";
import { errorAt } from "@/shared/fields/errors";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Card";
import { relationOf, split } from "../mail/edits";
import { WORDS } from "../mail/words";
import { ComponentMode } from "./ComponentMode";
import { DifferenceNotice } from "./DifferenceNotice";
import { Notice } from "./Notice";
import type { Editable } from "./types";
import { WritingMode } from "./WritingMode";

type Mode = "components" | "writing";

const TAB =
  "data-active:bg-card data-active:text-foreground text-muted-foreground flex h-7 cursor-pointer items-center gap-1.5 rounded-md px-3 text-sm font-medium data-active:shadow-sm [&_svg]:size-4";

/** What the campaign says, in two modes. */
export function MailCard(props: Editable) {
  const { campaign, edit, errors } = props;
  const relation = relationOf(campaign);
  const [mode, setMode] = useState<Mode>(relation === "text" ? "writing" : "components");
  return (
    <Tabs.Root value={mode} onValueChange={(value) => setMode(value as Mode)}>
      <Card
        title={WORDS[campaign.type].message}
        actions={
          <Tabs.List aria-label="Mode" className="bg-muted flex rounded-lg p-0.5">
            <Tabs.Tab value="components" className={TAB}>
              <Blocks aria-hidden />
              Components
            </Tabs.Tab>
            <Tabs.Tab value="writing" className={TAB}>
              <PenLine aria-hidden />
              Writing
            </Tabs.Tab>
          </Tabs.List>
        }
      >
        {relation === "differ" && <DifferenceNotice campaign={campaign} edit={edit} />}
        {errorAt(errors, "/body") !== undefined && <p role="alert" className="text-destructive mb-2 text-sm">{errorAt(errors, "/body")}</p>}
        <Tabs.Panel value="components">
          {relation === "text" && (campaign.body ?? "").trim() !== "" ? (
            <Notice
              title="This text has no components yet"
              actions={
                <Button size="sm" onClick={() => edit(split)}>
                  <Split aria-hidden />
                  Split into components
                </Button>
              }
            >
              Each of its paragraphs becomes one. The text stays as it is.
            </Notice>
          ) : (
            <ComponentMode {...props} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="writing">
          <WritingMode {...props} />
        </Tabs.Panel>
      </Card>
    </Tabs.Root>
  );
}
