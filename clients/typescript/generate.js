// Writes src/generated: the types of the contract, and what of it a program has to know at run time.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import openapi, { astToString } from "openapi-typescript";
import { parse } from "yaml";

const contract = new URL("../../adapter-http/src/main/resources/openapi.yaml", import.meta.url);
const target = new URL("src/generated/", import.meta.url);

const document = parse(await readFile(contract, "utf8"));
const named = (parameter) => document.components.parameters[parameter.$ref?.split("/").pop()] ?? parameter;
const takesKey = ({ post }) => (post?.parameters ?? []).some((each) => named(each).name === "Idempotency-Key");
const idempotent = Object.entries(document.paths).flatMap(([path, item]) => (takesKey(item) ? [path] : []));

await mkdir(target, { recursive: true });
await writeFile(new URL("contract.ts", target), astToString(await openapi(contract)));
await writeFile(
  new URL("idempotent-posts.ts", target),
  `/** The paths whose POST takes an Idempotency-Key. */
export const idempotentPosts: ReadonlySet<string> = new Set<string>(${JSON.stringify(idempotent, null, 2)});
`,
);
