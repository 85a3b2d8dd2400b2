import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Makes /sw.js of worker/sw.js, with the files of the build that it keeps. */
export function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      const names = Object.keys(bundle).filter((name) => name !== "index.html" && !name.endsWith(".map"));
      const files = ["/", "/favicon.svg", ...names.sort().map((name) => `/${name}`)];
      const template = readFileSync(new URL("worker/sw.js", import.meta.url), "utf8");
      const page = bundle["index.html"];
      const content = [template, ...files, page?.type === "asset" ? page.source : ""];
      const build = createHash("sha256").update(content.join("\n")).digest("hex").slice(0, 16);
      this.emitFile({
        type: "asset",
        fileName: "sw.js",
        source: template.replace("%BUILD%", build).replace('"%FILES%"', JSON.stringify(files)),
      });
    },
  };
}
