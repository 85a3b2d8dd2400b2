import { errorAt } from "@/shared/fields/errors";
import { ListField } from "@/shared/fields/ListField";
import { Card } from "@/shared/ui/Card";
import type { CompanyPartProps } from "./CompanyTexts";

/** What a company can do, and what its buyers object to. */
export function CompanyLists({ company, edit, errors }: CompanyPartProps) {
  return (
    <>
      <Card title="Capabilities" description="What the product does for its buyers.">
        <ListField
          label="Capabilities"
          itemName="capability"
          value={company.capabilities}
          onChange={(capabilities) => edit((current) => ({ ...current, capabilities }))}
          error={errorAt(errors, "/capabilities")}
        />
      </Card>
      <Card title="Concerns" description="What buyers may object to.">
        <ListField
          label="Concerns"
          itemName="concern"
          value={company.objections}
          onChange={(objections) => edit((current) => ({ ...current, objections }))}
          error={errorAt(errors, "/objections")}
        />
      </Card>
    </>
  );
}
