import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderAt } from "@/shared/testing/renderAt";
import type { Picture } from "../picture";
import { CompanyMap } from "./CompanyMap";

const picture: Picture = {
  accounts: [
    {
      id: "fleets",
      name: "Crane fleets",
      personas: [
        {
          id: "dispatcher",
          name: "Dispatcher",
          campaigns: [
            { id: "c1", name: "Double bookings", type: "email", status: "active" },
            { id: "c2", name: "Before the season", type: "cold_call", status: "draft" },
          ],
        },
        { id: "director", name: "Managing director", campaigns: [] },
      ],
      loose: [],
    },
    { id: "ports", name: "Port operators", personas: [], loose: [] },
  ],
  loose: [{ id: "c3", name: "Its account is gone", type: "email", status: "completed" }],
};

async function setUp(shown = picture) {
  const { href } = renderAt("/", <CompanyMap company={{ id: "acme", name: "Acme" }} picture={shown} />);
  await screen.findByRole("heading", { name: "Map" });
  return { user: userEvent.setup(), href };
}

function names() {
  return within(screen.getByRole("region", { name: "Acme as a tree" }))
    .getAllByRole("link")
    .map((link) => link.textContent);
}

it("shows a company down to its campaigns, each with status and type in words", async () => {
  await setUp();
  expect(names()).toEqual([
    "Acme2 accounts2 personas3 campaigns",
    "Crane fleets",
    "Dispatcher",
    "Double bookings(Active, E-mail)",
    "Before the season(Draft, Cold call)",
    "Managing director",
    "Port operators",
    "Its account is gone(Completed, E-mail)",
  ]);
  expect(screen.getByText("No campaigns yet")).toBeDefined();
  expect(screen.getByText("No personas yet")).toBeDefined();
});

it("folds an account to what it holds", async () => {
  const { user } = await setUp();
  const toggle = screen.getByRole("button", { name: "What belongs to Crane fleets" });
  expect(toggle.getAttribute("aria-expanded")).toBe("true");
  await user.click(toggle);
  expect(toggle.getAttribute("aria-expanded")).toBe("false");
  expect(screen.queryByRole("link", { name: "Dispatcher" })).toBeNull();
  expect(screen.getByText(/2 personas · 2 campaigns/)).toBeDefined();
  expect(screen.getByRole("img", { name: "2 campaigns: 1 draft, 1 active" })).toBeDefined();
});

it("folds and unfolds everything", async () => {
  const { user } = await setUp();
  await user.click(screen.getByRole("button", { name: "Fold all" }));
  await waitFor(() => expect(screen.queryByRole("link", { name: "Dispatcher" })).toBeNull());
  await user.click(screen.getByRole("button", { name: "Unfold all" }));
  await screen.findByRole("link", { name: "Dispatcher" });
});

it("begins folded when there is too much to see", async () => {
  const personas = Array.from({ length: 50 }, (_, index) => ({ id: `p${index}`, name: `Persona ${index}`, campaigns: [] }));
  await setUp({ accounts: [{ id: "big", name: "Big", personas, loose: [] }], loose: [] });
  expect(screen.queryByRole("link", { name: "Persona 0" })).toBeNull();
  expect(screen.getByRole("button", { name: "Unfold all" })).toBeDefined();
});

it("is narrowed by words and by status", async () => {
  const { user } = await setUp();
  await user.click(screen.getByRole("button", { name: /^Active/ }));
  expect(names()).toEqual(["Acme1 account1 persona1 campaign", "Crane fleets", "Dispatcher", "Double bookings(Active, E-mail)"]);
  await user.type(screen.getByLabelText("Find on the map"), "season");
  expect(await screen.findByText("Nothing on the map matches.")).toBeDefined();
  await user.click(screen.getByRole("button", { name: /^Active/ }));
  expect(names()).toContain("Before the season(Draft, Cold call)");
});

it("leads to the records without loading the app again", async () => {
  const { user, href } = await setUp();
  await user.click(screen.getByRole("link", { name: /^Double bookings/ }));
  await waitFor(() => expect(href()).toBe("/campaigns/c1"));
});
