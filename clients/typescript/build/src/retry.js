import { NetworkError } from "./problem.js";
export const defaultPolicy = {
    retries: 4,
    baseDelay: 250,
    maxDelay: 30_000,
    timeout: 60_000,
    random: Math.random,
    pause,
};
/**
 * A fetch that tries again: after 429, 503 and what says when to come back, and, where repeating cannot do harm, after
 * a failure of the network.
 */
export function retrying(fetch, policy) {
    return async (request) => {
        for (let retry = 0;; retry++) {
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
            }
            else {
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
async function attempt(fetch, request, timeout) {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeout)]);
    try {
        return await fetch(new Request(request, { signal }));
    }
    catch (failure) {
        return { failure };
    }
}
/** How long to wait before the next try; undefined when another one would not help. */
function waitFor(answer, request, delay) {
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
function isRepeatable(request) {
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
function backoff(policy, retry) {
    const longest = Math.min(policy.maxDelay, policy.baseDelay * 2 ** retry);
    return Math.round(longest * (0.5 + policy.random() / 2));
}
/** Retry-After (RFC 9110) in milliseconds: seconds, or a date. */
function retryAfter(header) {
    if (header === null || header === "") {
        return undefined;
    }
    const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
    return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
async function pause(milliseconds, signal) {
    signal.throwIfAborted();
    await new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener("abort", stop);
            resolve();
        }, milliseconds);
        signal.addEventListener("abort", stop, { once: true });
    });
}
