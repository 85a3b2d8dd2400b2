import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { serviceWorker } from "./serviceWorker.ts";
import { packed } from "./packed.ts";

/** Where `npm run dev` finds the API. */
const server = process.env.BLOSSOMER_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react(), tailwindcss(), serviceWorker(), packed()],
  resolve: { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } },
  // no inline script or style, so that the page keeps to its Content-Security-Policy
  build: {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // one file with the pictures instead of one for each; other code in groups is started in another order
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "icons", test: /node_modules\/lucide-react/ }] } } },
  },
  server: { proxy: { "/api": { target: server }, "/health": { target: server } } },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "happy-dom",
    setupFiles: ["src/shared/testing/setup.ts"],
    testTimeout: 30_000,
  },
});
