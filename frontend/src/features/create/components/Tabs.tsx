import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

interface TabsProps {
  label: string;
  /** The one that is shown first. */
  initial: string;
  tabs: { value: string; label: string; content: ReactNode }[];
}

/** Ways to do the same thing, one at a time. */
export function Tabs({ label, initial, tabs }: TabsProps) {
  return (
    <Base.Root defaultValue={initial}>
      <Base.List aria-label={label} className="bg-muted mb-4 grid auto-cols-fr grid-flow-col gap-1 rounded-lg p-1">
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className="text-muted-foreground data-active:bg-card data-active:text-foreground h-8 cursor-pointer rounded-md px-3 text-sm font-medium data-active:shadow-xs"
          >
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        // what was typed in one is still there after a look at another
        <Base.Panel key={tab.value} value={tab.value} keepMounted className="outline-none">
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
