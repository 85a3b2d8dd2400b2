import { NetworkError } from "./problem.js";

/** When and how often a request is sent again. */
export interface RetryPolicy {
  /** How often at most, after the first time. */
  retries: number;
  /** The first pause in milliseconds; each next one is twice as long, and all are shortened at random. */
  baseDelay: number;
  /** No pause is longer. A server that asks for a longer one gets no retry: the error goes to the caller. */
  maxDelay: number;
  /** After how many milliseconds without an answer a try counts as failed. */
  timeout: number;
  /** From 0 to 1. */
  random: () => number;
  pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export const defaultPolicy: RetryPolicy = {
  retries: 4,
  baseDelay: 250,
  maxDelay: 30_000,
  timeout: 60_000,
  random: Math.random,
  pause,
};

type Fetch = (request: Request) => Promise<Response>;

/**
 * A fetch that tries again: after 429, 503 and what says when to come back, and, where repeating cannot do harm, after
 * a failure of the network.
 */
export function retrying(fetch: Fetch, policy: RetryPolicy): Fetch {
  return async (request) => {
    for (let retry = 0; ; retry++) {
      const isLast = retry >= policy.retries;
      const delay = backoff(policy, retry);
      const answer = await attempt(fetch, isLast ? request : request.clone(), policy.timeout);
      if (answer instanceof Response) {
        const wait = isLast ? undefined : waitFor(answer, request, delay);
        if (wait === undefined || wait > policy.maxDelay) {
          return answer;
        }
        await answer.body?.cancel();
        await policy.pause(wait, request.signal);
      } else {
        if (request.signal.aborted) {
          throw answer.failure;
        }
        if (isLast || !isRepeatable(request)) {
          throw new NetworkError(`No answer to ${request.method} ${request.url}.`, { cause: answer.failure });
        }
        await policy.pause(delay, request.signal);
      }
    }
  };
}

async function attempt(fetch: Fetch, request: Request, timeout: number): Promise<Response | { failure: unknown }> {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeout)]);
  try {
    return await fetch(new Request(request, { signal }));
  } catch (failure) {
    return { failure };
  }
}

/** How long to wait before the next try; undefined when another one would not help. */
function waitFor(answer: Response, request: Request, delay: number): number | undefined {
  const wanted = retryAfter(answer.headers.get("Retry-After"));
  switch (answer.status) {
    case 429: // refused before anything was done
    case 503:
      return wanted ?? delay;
    case 409: // the same request is under way still
      return wanted;
    case 502: // a proxy got no answer from the server
    case 504:
      return isRepeatable(request) ? (wanted ?? delay) : undefined;
    default:
      return undefined;
  }
}

/** Whether the server may get it twice: it only reads, comes to the same, or is conditional or marked. */
function isRepeatable(request: Request): boolean {
  switch (request.method) {
    case "GET":
    case "HEAD":
    case "PUT":
    case "DELETE":
      return true;
    case "PATCH":
      return (request.headers.get("If-Match") ?? "*") !== "*";
    default:
      return request.headers.has("Idempotency-Key");
  }
}

function backoff(policy: RetryPolicy, retry: number): number {
  const longest = Math.min(policy.maxDelay, policy.baseDelay * 2 ** retry);
  return Math.round(longest * (0.5 + policy.random() / 2));
}

/** Retry-After (RFC 9110) in milliseconds: seconds, or a date. */
function retryAfter(header: string | null): number | undefined {
  if (header === null || header === "") {
    return undefined;
  }
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}
