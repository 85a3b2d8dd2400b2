import { createClient, ProblemError, StaleError, type BlossomerClient } from "@blossomer/gtm-client";
import { recordsOf, type AnyRecord, type KindName } from "@/shared/api/kinds";

/** A record with its ETag. */
export interface Versioned {
  record: AnyRecord;
  etag: string | null;
}

/** How the saver reaches the server. Errors are those of the client, without any retries of its own. */
export interface Transport {
  /** @param keepalive whether the request shall outlive the page */
  patch(kind: KindName, id: string, patch: object, etag: string, keepalive: boolean): Promise<Versioned>;
  /** The user whose session the browser has; an error with status 401 if none. */
  userId(): Promise<string>;
}

/** The server asks for a pause. */
export class BusyError extends Error {
  override readonly name = "BusyError";

  constructor(
    readonly milliseconds: number,
    cause: unknown,
  ) {
    super("The server asks for a pause.", { cause });
  }
}

const TIMEOUT = 30_000;

/** What requests that outlive the page may weigh together, as browsers have it, with some room for their heads. */
const KEEPALIVE_BYTES = 60_000;

type Fetch = (request: Request) => Promise<Response>;

interface TransportOptions {
  baseUrl?: string;
  /** Told of every client that sends a request. */
  watch?: (client: BlossomerClient) => void;
}

/** Reaches the server by that fetch. */
export function transportBy(fetch: Fetch, { baseUrl = "", watch }: TransportOptions = {}): Transport {
  let keptAlive = 0;
  const clientFor = (send: Fetch) => {
    const client = createClient({ baseUrl, retry: { retries: 0, timeout: TIMEOUT }, fetch: send });
    watch?.(client);
    return client;
  };

  return {
    patch: async (kind, id, patch, etag, keepalive) => {
      const weight = keepalive ? new Blob([JSON.stringify(patch)]).size : 0;
      const outlives = keepalive && keptAlive + weight <= KEEPALIVE_BYTES;
      let answer: Response | undefined;
      const send = async (request: Request) => {
        answer = await fetch(outlives ? new Request(request, { keepalive: true }) : request);
        return answer;
      };
      keptAlive += outlives ? weight : 0;
      try {
        const record = await recordsOf(clientFor(send), kind).patch(id, patch, { etag });
        return { record, etag: answer?.headers.get("ETag") ?? null };
      } catch (error) {
        throw asBusy(error, answer);
      } finally {
        keptAlive -= outlives ? weight : 0;
      }
    },
    userId: async () => (await clientFor(fetch).session.get()).user.id,
  };
}

function asBusy(error: unknown, answer: Response | undefined): unknown {
  const wait = answer?.headers.get("Retry-After");
  if (!(error instanceof ProblemError) || error instanceof StaleError || wait === null || wait === undefined) {
    return error;
  }
  const milliseconds = /^\d+$/.test(wait) ? Number(wait) * 1000 : Date.parse(wait) - Date.now();
  return Number.isNaN(milliseconds) ? error : new BusyError(Math.max(0, milliseconds), error);
}
