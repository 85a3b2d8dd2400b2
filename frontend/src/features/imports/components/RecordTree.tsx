import { KIND_NAMES } from "@/shared/api/kinds";
import { KIND_ICONS, RecordLink } from "@/shared/records/RecordLink";
import { treeOf, type RecordsByKind, type TreeNode } from "../tree";

interface RecordTreeProps {
  label: string;
  records: RecordsByKind;
  /** Whether they have pages already. */
  linked: boolean;
}

/** Records with what belongs to them below. */
export function RecordTree({ label, records, linked }: RecordTreeProps) {
  return <Level label={label} nodes={treeOf(records)} linked={linked} />;
}

function Level({ label, nodes, linked }: { label?: string; nodes: TreeNode[]; linked: boolean }) {
  return (
    <ul aria-label={label} className="space-y-0.5">
      {nodes.map(({ kind, id, name, children }) => {
        const Icon = KIND_ICONS[kind];
        return (
          <li key={id}>
            <div className="flex min-h-7 items-start gap-2 py-1 text-sm">
              <Icon aria-hidden className="text-muted-foreground mt-0.5 size-4 shrink-0" />
              <span className="sr-only">{KIND_NAMES[kind].one}</span>
              {linked ? (
                <RecordLink kind={kind} id={id} className="text-accent-foreground min-w-0 break-words hover:underline">
                  {name}
                </RecordLink>
              ) : (
                <span className="min-w-0 break-words">{name}</span>
              )}
            </div>
            {children.length > 0 && (
              <div className="ml-2 border-l pl-3 sm:pl-4">
                <Level nodes={children} linked={linked} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
