import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect, useState } from "react";
import { expect, it, vi } from "vitest";
import type { Insight } from "../insights";
// loaded when first needed, which takes a while
import "@/shared/ui/MenuParts";
import { InsightsCard } from "./InsightsCard";

function Harness({ initial, onInsights }: { initial: Insight[]; onInsights: (insights: readonly Insight[]) => void }) {
  const [insights, setInsights] = useState<readonly Insight[]>(initial);
  useEffect(() => onInsights(insights), [insights, onInsights]);
  return <InsightsCard insights={insights} onChange={(change) => setInsights(change)} errors={[]} />;
}

function setUp(...initial: Insight[]) {
  const onInsights = vi.fn<(insights: readonly Insight[]) => void>();
  render(<Harness initial={initial} onInsights={onInsights} />);
  return { user: userEvent.setup(), latest: () => onInsights.mock.lastCall?.[0] };
}

const pain = { kind: "painPoint", text: "Idle cranes" };
const price = { kind: "pricing", text: "49 a month" };

it("renames a kind when its name is left, not while it is typed", async () => {
  const { user, latest } = setUp(pain, price);
  const heading = screen.getByLabelText("Kind of the insights “Pain points”");
  await user.clear(heading);
  await user.type(heading, "Rumors");
  expect(latest()).toEqual([pain, price]);
  await user.tab();
  expect(latest()).toEqual([{ kind: "Rumors", text: "Idle cranes" }, price]);
});

it("keeps a kind whose name was emptied", async () => {
  const { user, latest } = setUp(pain);
  const heading = screen.getByLabelText<HTMLInputElement>("Kind of the insights “Pain points”");
  await user.clear(heading);
  await user.tab();
  expect(latest()).toEqual([pain]);
  expect(heading.value).toBe("Pain points");
});

it("gives a single insight another kind", async () => {
  const { user, latest } = setUp(pain, { kind: "painPoint", text: "Double bookings" });
  await user.click(screen.getByRole("button", { name: "Change the kind of insight 2" }));
  await user.click(await screen.findByRole("menuitem", { name: "Use cases" }));
  expect(latest()).toEqual([pain, { kind: "useCase", text: "Double bookings" }]);
});

it("adds an insight of a kind that is not known yet", async () => {
  const { user, latest } = setUp();
  await user.click(screen.getByRole("button", { name: "Add an insight of another kind" }));
  await user.selectOptions(screen.getByLabelText("Kind"), "Another kind …");
  await user.type(screen.getByLabelText("Name of the kind"), "Rumor");
  expect(screen.getByRole("button", { name: "Add" })).toHaveProperty("disabled", true);
  await user.type(screen.getByLabelText("Insight"), " They look for a buyer ");
  await user.click(screen.getByRole("button", { name: "Add" }));
  expect(latest()).toEqual([{ kind: "Rumor", text: "They look for a buyer" }]);
});

it("adds to a kind that is there already, next to its insights", async () => {
  const { user, latest } = setUp(price, pain);
  await user.type(screen.getAllByLabelText("Add an insight")[0] ?? document.body, "490 a year{Enter}");
  expect(latest()).toEqual([price, { kind: "pricing", text: "490 a year" }, pain]);
});
