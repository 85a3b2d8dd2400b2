import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { meQuery } from "@/shared/api/queries";
import { CreateKeyDialog } from "./CreateKeyDialog";

afterEach(() => {
  vi.unstubAllGlobals();
});

const SECRET = "bgtm_0353VQdyWaGh9RyFcqnzGSFpQodX8WisqljoNUU59STCrVYJe0r4Bk2";

async function setUp(scopes: ("read" | "write" | "admin")[] = ["read", "write"]) {
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    if (request.method === "POST") {
      const input = (await request.json()) as { name: string };
      sent.push(input);
      return Response.json({ id: "1", name: input.name, secret: SECRET }, { status: 201 });
    }
    return Response.json({ items: [] });
  });
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData(meQuery.queryKey, {
    user: { id: "u", email: "ada@example.com", name: "Ada", role: "user", plan: "free", createdAt: "2026-01-01T00:00:00Z", lastLoginAt: null },
    scopes,
    limits: { requestsPerMinute: 600, pageSize: 200, bodyBytes: 4_194_304, nameCharacters: 200, textCharacters: 1_000_000, listItems: 2_000 },
  });
  const onClose = vi.fn();
  render(
    <QueryClientProvider client={queries}>
      <CreateKeyDialog onClose={onClose} />
    </QueryClientProvider>,
  );
  await screen.findByRole("dialog");
  return { user: userEvent.setup(), sent, onClose };
}

test("asks for a name before it creates anything", async () => {
  const { user, sent } = await setUp();
  await user.click(screen.getByRole("button", { name: "Create the key" }));
  expect(screen.getByRole("alert").textContent).toBe("Give the key a name.");
  expect(screen.getByLabelText("Name").getAttribute("aria-invalid")).toBe("true");
  expect(sent).toEqual([]);
});

test("creates a key with the chosen rights and shows its secret to be copied", async () => {
  const { user, sent, onClose } = await setUp();
  await user.type(screen.getByLabelText("Name"), " laptop ");
  await user.click(screen.getByRole("radio", { name: /^Read and write/ }));
  await user.selectOptions(screen.getByLabelText("Expires"), "never");
  await user.click(screen.getByRole("button", { name: "Create the key" }));

  const shown = await screen.findByLabelText("The key “laptop”");
  expect((shown as HTMLInputElement).value).toBe(SECRET);
  expect(sent).toEqual([{ name: "laptop", scopes: ["read", "write"], expiresAt: null }]);

  await user.click(screen.getByRole("button", { name: "Copy the key" }));
  expect(await navigator.clipboard.readText()).toBe(SECRET);
  expect(onClose).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "I have stored it" }));
  expect(onClose).toHaveBeenCalledOnce();
});

test("takes no day that is over", async () => {
  const { user, sent } = await setUp();
  await user.type(screen.getByLabelText("Name"), "laptop");
  await user.selectOptions(screen.getByLabelText("Expires"), "date");
  await user.type(screen.getByLabelText("Last day"), "2020-01-01");
  await user.click(screen.getByRole("button", { name: "Create the key" }));
  expect(screen.getByRole("alert").textContent).toBe("Choose a day to come.");
  expect(sent).toEqual([]);
});

test("offers somebody who may only read no other key", async () => {
  await setUp(["read"]);
  expect(screen.getAllByRole("radio").map((radio) => (radio as HTMLInputElement).checked)).toEqual([true]);
});
