import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const FILES = "files.txt";
const TEXT = /\.(css|html|js|json|map|svg|txt|webmanifest)$/;
/** Below it the headers of an answer weigh more than what compression gains. */
const MIN_BYTES = 1024;

const brotli = (content: Buffer) =>
  promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
const forms: [string, (content: Buffer) => Promise<Buffer>][] = [
  [".br", brotli],
  [".gz", (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION })],
];

/** Makes what is built ready for the server: compressed forms of the texts, and a list of all files by which it finds them. */
export function packed(): Plugin {
  let directory = "";
  return {
    name: "packed",
    apply: "build",
    configResolved(config) {
      directory = join(config.root, config.build.outDir);
    },
    closeBundle: { order: "post", sequential: true, handler: () => pack(directory) },
  };
}

async function pack(directory: string) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1).replaceAll("\\", "/"));
  const made = await Promise.all(paths.map((path) => compress(directory, path)));
  const all = [...paths, ...made.flat()].filter((path) => path !== FILES).sort();
  await writeFile(join(directory, FILES), all.map((path) => `${path}\n`).join(""));
}

async function compress(directory: string, path: string): Promise<string[]> {
  if (!TEXT.test(path)) {
    return [];
  }
  const content = await readFile(join(directory, path));
  if (content.length < MIN_BYTES) {
    return [];
  }
  return Promise.all(
    forms.map(async ([ending, form]) => {
      await writeFile(join(directory, path + ending), await form(content));
      return path + ending;
    }),
  );
}
