import { Tag } from "lucide-react";
import { ListField } from "@/shared/fields/ListField";
import { IconButton } from "@/shared/ui/Button";
import { Menu, MenuItem } from "@/shared/ui/Menu";
import { INSIGHT_KINDS, kindsOf, labelOfKind, textsOf, withKind, withKindRenamed, withTexts } from "../insights";
import type { InsightsProps } from "./InsightsCard";
import { KindInput } from "./KindInput";

/** The insights of one kind; the kind can be renamed, and each insight given another one. */
export function InsightGroup({ kind, insights, onChange }: InsightsProps & { kind: string }) {
  const label = labelOfKind(kind);
  const others = [...new Set([...kindsOf(insights), ...INSIGHT_KINDS.map(({ value }) => value)])].filter((other) => other !== kind);
  return (
    <div>
      <KindInput label={`Kind of the insights “${label}”`} kind={kind} onKind={(to) => onChange((current) => withKindRenamed(current, kind, to))} />
      <ListField
        label={label}
        itemName="insight"
        value={textsOf(insights, kind)}
        onChange={(texts) => onChange((current) => withTexts(current, kind, texts))}
        aside={(index) => (
          <Menu
            trigger={
              <IconButton label={`Change the kind of insight ${index + 1}`} className="size-7">
                <Tag aria-hidden />
              </IconButton>
            }
          >
            <div className="max-h-72 overflow-y-auto">
              {others.map((other) => (
                <MenuItem key={other} onSelect={() => onChange((current) => withKind(current, kind, index, other))}>
                  {labelOfKind(other)}
                </MenuItem>
              ))}
            </div>
          </Menu>
        )}
      />
    </div>
  );
}
