import { expect, it } from "vitest";
import { filledFields } from "./fieldsOf";

it("shows what a record says, lists and nested fields included", () => {
  const fields = filledFields({
    id: "1",
    name: "Nurseries",
    description: "Growers",
    rationale: ["One", "Two"],
    firmographics: { industry: ["Horticulture"], revenue: null, geography: [] },
    buyingSignals: [{ title: "Hiring", type: { value: "intent", label: "Jobs" }, priority: null, enabled: true }],
  });

  expect(fields).toEqual([
    { label: "Description", texts: ["Growers"] },
    { label: "Rationale", texts: ["One", "Two"] },
    { label: "Firmographics: industry", texts: ["Horticulture"] },
    { label: "Buying signals", texts: ["Hiring · Jobs"] },
  ]);
});
