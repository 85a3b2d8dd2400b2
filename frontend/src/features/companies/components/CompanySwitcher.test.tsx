import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { setPreferences, usePreferences } from "@/shared/lib/preferences";
import { renderAt } from "@/shared/testing/renderAt";
// loaded when first needed, which takes a while
import "@/shared/ui/MenuParts";
import "./FindCompanyDialog";
import { CompanySwitcher } from "./CompanySwitcher";

beforeEach(() => {
  setPreferences({ companyId: null });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function Chosen() {
  return <output>{usePreferences().companyId}</output>;
}

function setUp(address: string, names: string[]) {
  const companies = names.map((name) => ({ id: name.toLowerCase(), name, url: `https://${name.toLowerCase()}.example` }));
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ items: companies, total: companies.length })));
  const { href } = renderAt(
    address,
    <>
      <CompanySwitcher />
      <Chosen />
    </>,
  );
  return { user: userEvent.setup(), href, chosen: () => screen.getByRole("status").textContent };
}

it("shows the newest company until another one is chosen, and remembers that", async () => {
  const { user, chosen } = setUp("/accounts", ["Beta", "Alpha"]);
  await user.click(await screen.findByRole("button", { name: /Beta/ }));
  expect(await screen.findByRole("menuitem", { name: "Beta (current)" })).toBeDefined();
  await user.click(screen.getByRole("menuitem", { name: "Alpha" }));
  expect(await screen.findByRole("button", { name: /Alpha/ })).toBeDefined();
  expect(chosen()).toBe("alpha");
});

it("takes the company of the address, and goes on with it", async () => {
  const { chosen } = setUp("/accounts?company=alpha", ["Beta", "Alpha"]);
  await screen.findByRole("button", { name: /Alpha/ });
  await waitFor(() => expect(chosen()).toBe("alpha"));
});

it("leaves a record of the former company for the list of its kind", async () => {
  const { user, href, chosen } = setUp("/accounts/a1?company=beta", ["Beta", "Alpha"]);
  await user.click(await screen.findByRole("button", { name: /Beta/ }));
  await user.click(await screen.findByRole("menuitem", { name: "All companies" }));
  await waitFor(() => expect(href()).toBe("/accounts"));
  expect(chosen()).toBe("all");
  expect(await screen.findByRole("button", { name: /All companies/ })).toBeDefined();
});

it("finds one of many by its name or address", async () => {
  const { user, chosen } = setUp("/", Array.from({ length: 30 }, (_, index) => `Company${index}`));
  await user.click(await screen.findByRole("button", { name: /Company0/ }));
  expect(await screen.findAllByRole("menuitem", { name: /^Company\d/ })).toHaveLength(8);
  await user.click(screen.getByRole("menuitem", { name: "Find a company …" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Find a company" }));
  await user.type(dialog.getByLabelText("Name or address"), "company27.EX");
  await user.click(dialog.getByRole("button", { name: /^Company27/ }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(await screen.findByRole("button", { name: /Company27/ })).toBeDefined();
  expect(chosen()).toBe("company27");
});

it("offers to load the companies again when that has failed", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ title: "Forbidden", status: 403, detail: "No.", code: "forbidden" }, { status: 403 })));
  renderAt("/", <CompanySwitcher />);
  const retry = await screen.findByRole("button", { name: "Load the companies again" });
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ items: [], total: 0 })));
  await userEvent.setup().click(retry);
  expect(await screen.findByRole("button", { name: /No company yet/ })).toBeDefined();
});
