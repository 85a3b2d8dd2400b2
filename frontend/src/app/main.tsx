import { CSPProvider } from "@base-ui/react/csp-provider";
import { NetworkError, ProblemError } from "@blossomer/gtm-client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { receiveArrival } from "@/features/auth/api/arrival";
import { client } from "@/shared/api/client";
import { watchSession } from "@/shared/api/sessionWatch";
import { loadPreferences } from "@/shared/lib/preferences";
import { useTheme } from "@/shared/lib/theme";
import { registerServiceWorker } from "@/shared/saving/registerServiceWorker";
import { Toasts } from "@/shared/ui/toasts";
import "@/shared/ui/theme.css";
import { createAppRouter } from "./router";

receiveArrival();
watchSession(client);

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // kept answers are for times without a network; whether there is one shows only when something is sent
      gcTime: 7 * 24 * 60 * 60_000,
      networkMode: "always",
      // the client itself repeats what may work a moment later; what the server refuses stays refused
      retry: (failures, error) => !(error instanceof ProblemError) && failures < 1,
    },
  },
});
const router = createAppRouter(queryClient);

function App() {
  useTheme();
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Toasts />
    </QueryClientProvider>
  );
}

await loadPreferences();
const root = document.getElementById("root");
if (root !== null) {
  createRoot(root, { onCaughtError: report }).render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <App />
      </CSPProvider>
    </StrictMode>,
  );
}
registerServiceWorker();

/** What the server has said, the page tells; anything else is a fault of the app. */
function report(error: unknown): void {
  if (!(error instanceof ProblemError) && !(error instanceof NetworkError)) {
    console.error(error);
  }
}
