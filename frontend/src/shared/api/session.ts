import { createClient, NetworkError, ProblemError, type Session } from "@blossomer/gtm-client";
import { client } from "./client";
import { watchSession } from "./sessionWatch";
import { database } from "@/shared/lib/database";

const NAME = "session";

/** Does not wait long for an answer, since there may be a copy. */
const hasty = createClient({ retry: { retries: 1, timeout: 10_000 } });
watchSession(hasty);

/** Who is signed in. Without a network it is who was it last, so that the app opens with what the browser has kept. */
export async function sessionOrRemembered(signal: AbortSignal): Promise<Session> {
  try {
    return await remember(await hasty.session.get({ signal }));
  } catch (error) {
    if (signal.aborted || (error instanceof ProblemError && error.status === 401)) {
      throw error;
    }
    const known = error instanceof NetworkError ? await remembered() : undefined;
    return known ?? (await remember(await client.session.get({ signal })));
  }
}

async function remember(session: Session): Promise<Session> {
  try {
    await (await database()).put("cache", session, NAME);
  } catch {
    return session; // where the browser keeps nothing, the network is needed
  }
  return session;
}

async function remembered(): Promise<Session | undefined> {
  try {
    const session = (await (await database()).get("cache", NAME)) as Session | undefined;
    return session !== undefined && Date.parse(session.expiresAt) > Date.now() ? session : undefined;
  } catch {
    return undefined;
  }
}
