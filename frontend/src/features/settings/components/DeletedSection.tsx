import { RecentlyDeleted } from "@/shared/saving/RecentlyDeleted";
import { Card } from "@/shared/ui/Card";

/** What can still be brought back. */
export function DeletedSection() {
  return (
    <Card
      title="Recently deleted"
      description="Kept in this browser for a week, with everything that went along; restored, each has its old address again."
    >
      <RecentlyDeleted />
    </Card>
  );
}
