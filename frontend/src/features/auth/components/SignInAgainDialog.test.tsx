import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { SignInAgainDialog } from "./SignInAgainDialog";

const ADA = { id: "u-1", email: "ada@example.com", name: "Ada", role: "user", plan: "free" } as const;
const SESSION = { user: ADA, scopes: ["read", "write"], createdAt: "2026-01-31T12:00:00Z", expiresAt: "2026-03-02T12:00:00Z" };
const PROVIDER = { issuer: "https://id.example", clientId: "blossomer", scopes: ["openid"], name: "Example ID" };

afterEach(() => {
  vi.unstubAllGlobals();
});

function setUp({ refusal, provider = null }: { refusal?: object; provider?: typeof PROVIDER | null } = {}) {
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    if (request.method === "POST") {
      sent.push(await request.json());
      return refusal === undefined
        ? Response.json({ expiresAt: SESSION.expiresAt })
        : Response.json({ title: "", requestId: "r", ...refusal }, { status: 401 });
    }
    return Response.json(SESSION);
  });
  const onSignedIn = vi.fn();
  const onPutOff = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SignInAgainDialog open user={ADA} provider={provider} onSignedIn={onSignedIn} onPutOff={onPutOff} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), sent, onSignedIn, onPutOff };
}

test("goes on with the session of a key", async () => {
  const { user, sent, onSignedIn } = setUp();
  await user.type(await screen.findByLabelText("API key or sign-in link"), "bgtm_abc123");
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  await vi.waitFor(() => {
    expect(onSignedIn).toHaveBeenCalledExactlyOnceWith(SESSION);
  });
  expect(sent).toEqual([{ apiKey: "bgtm_abc123" }]);
});

test("says why a key is refused, and lets another one be tried", async () => {
  const detail = "The API key is unknown, expired or revoked.";
  const { user, onSignedIn } = setUp({ refusal: { status: 401, code: "unauthenticated", detail } });
  await user.type(await screen.findByLabelText("API key or sign-in link"), "bgtm_abc123{Enter}");
  expect((await screen.findByRole("alert")).textContent).toBe(detail);
  expect(screen.getByRole("button", { name: "Sign in" }).hasAttribute("disabled")).toBe(false);
  expect(onSignedIn).not.toHaveBeenCalled();
});

test("sends nothing that is no credential", async () => {
  const { user, sent } = setUp();
  await user.type(await screen.findByLabelText("API key or sign-in link"), "password{Enter}");
  expect((await screen.findByRole("alert")).textContent).toMatch(/begins with bgtm_/);
  expect(sent).toEqual([]);
});

test("leaves the page for no provider", async () => {
  setUp({ provider: PROVIDER });
  const link = await screen.findByRole("link", { name: "Continue with Example ID in a new tab" });
  expect([link.getAttribute("href"), link.getAttribute("target")]).toEqual(["/sign-in?tab=true", "_blank"]);
});

test("can be put off", async () => {
  const { user, onPutOff } = setUp();
  await user.click(await screen.findByRole("button", { name: "Close" }));
  expect(onPutOff).toHaveBeenCalledOnce();
});
