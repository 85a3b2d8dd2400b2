import { RecordLink } from "@/shared/records/RecordLink";
import type { Found } from "../api/queries";
import { FoundLine } from "./FoundLine";

/** Records of several kinds, each a link to its page. */
export function FoundList({ found, names }: { found: readonly Found[]; names: Record<string, string> | undefined }) {
  return (
    <ul className="bg-card divide-y overflow-hidden rounded-xl border">
      {found.map((one) => (
        <li key={one.id}>
          <RecordLink kind={one.kind} id={one.id} className="hover:bg-muted flex items-start gap-3 px-4 py-3 -outline-offset-2">
            <FoundLine found={one} names={names} />
          </RecordLink>
        </li>
      ))}
    </ul>
  );
}
