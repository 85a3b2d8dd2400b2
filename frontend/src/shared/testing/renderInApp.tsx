import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { act, configure, render } from "@testing-library/react";
import { Suspense, type ReactNode } from "react";
import { vi } from "vitest";
import { SavingProvider } from "@/shared/saving/SavingProvider";

// a whole page takes its time where several tests share a machine
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

/** Draws a part of a page within what stands around every page: routes, cached answers, and what saves edits. */
export async function renderInApp(part: ReactNode): Promise<void> {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  // each has a user of its own, so that no edit of another test waits to be sent
  const userId = crypto.randomUUID();
  const route = createRootRoute({
    component: () => <Suspense fallback="Loading …">{part}</Suspense>,
    notFoundComponent: () => null,
  });
  const router = createRouter({ routeTree: route, history: createMemoryHistory() });
  await router.load();
  await act(async () => {
    render(
      <QueryClientProvider client={queryClient}>
        <SavingProvider userId={userId}>
          <RouterProvider router={router as never} />
        </SavingProvider>
      </QueryClientProvider>,
    );
    await Promise.resolve();
  });
}

/** Every text that is to be seen, in fields as well. */
export function seen(): string {
  const fields = Array.from(document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea"), ({ value }) => value);
  return [document.body.textContent, ...fields].join("\n");
}

/** All texts of a record, with the paths that lead to them. */
export function textsOf(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") {
    return [[path, value]];
  }
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, member]) => textsOf(member, `${path}/${name}`))
    : [];
}
