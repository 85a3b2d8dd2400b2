import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { jwtAudience, jwtIssuer, jwtSecret } from "./tokens";

const run = promisify(execFile);

/** Where the test finds a server, from whatever process it runs in. */
export interface ServerAddress {
  url: string;
  dataDir: string;
}

const OWN_TOKENS: NodeJS.ProcessEnv = {
  BLOSSOMER_JWT_SECRET: jwtSecret,
  BLOSSOMER_JWT_ISSUER: jwtIssuer,
  BLOSSOMER_JWT_AUDIENCE: jwtAudience,
  BLOSSOMER_SIGN_UP: "open",
};

/** The built jar, or the one that BLOSSOMER_JAR names. */
function jar(): string {
  const path = process.env.BLOSSOMER_JAR ?? fileURLToPath(new URL("../../../bootstrap/target/blossomer.jar", import.meta.url));
  if (!existsSync(path)) {
    throw new Error(`There is no ${path}: build the server first (mvn package -DskipTests).`);
  }
  return path;
}

/** The real server with its embedded database, on a port and a directory that stay the same when it is started again. */
export class Server implements ServerAddress {
  readonly url: string;
  readonly dataDir: string;
  readonly #port: number;
  readonly #settings: NodeJS.ProcessEnv;
  #process: ChildProcess | undefined;

  private constructor(port: number, dataDir: string, settings: NodeJS.ProcessEnv) {
    this.#port = port;
    this.#settings = settings;
    this.url = `http://127.0.0.1:${port}`;
    this.dataDir = dataDir;
  }

  /** Starts one with an empty database, and with tokens that {@link tokenFor} makes unless it is told otherwise. */
  static async start(settings: NodeJS.ProcessEnv = OWN_TOKENS): Promise<Server> {
    const server = new Server(await freePort(), await mkdtemp(join(tmpdir(), "blossomer-e2e-")), settings);
    await server.launch();
    return server;
  }

  /** Starts it, again after {@link kill}, and waits until it serves. */
  async launch(): Promise<void> {
    const started = spawn(
      "java",
      ["-jar", jar(), "serve", "--port", String(this.#port), "--data-dir", this.dataDir],
      {
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...environment(), ...this.#settings },
      },
    );
    this.#process = started;
    await listening(started);
  }

  /** Ends it as a power cut does. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  /** Ends it for good, and throws its data away. */
  async stop(): Promise<void> {
    await this.#end("SIGTERM");
    await rm(this.dataDir, { recursive: true, force: true, maxRetries: 5 });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (running?.exitCode === null) {
      const ended = once(running, "exit");
      running.kill(signal);
      await ended;
    }
  }
}

/** Runs a command of the server's command line on the data of a running server; answers what it printed. */
export async function command(server: ServerAddress, ...args: string[]): Promise<string> {
  const { stdout } = await run("java", ["-jar", jar(), ...args, "--data-dir", server.dataDir], { env: environment() });
  return stdout.trim();
}

/** Without settings of a server that somebody may have here. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("BLOSSOMER_")));
}

function listening(started: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("Listening on ")) {
        resolve();
      }
    };
    started.stdout?.on("data", read);
    started.stderr?.on("data", read);
    started.once("error", reject);
    started.once("exit", (code) => {
      reject(new Error(`The server has ended with ${String(code)}:\n${output}`));
    });
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") {
    throw new Error("There is no free port.");
  }
  return address.port;
}
