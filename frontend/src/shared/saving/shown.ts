import type { AnyRecord } from "@/shared/api/kinds";
import { isNewer } from "./freshness";
import type { RecordStatus } from "./status";

/** A record with everything laid over it that is not saved. */
export function shownOf<R extends AnyRecord>({ entries, latest }: RecordStatus, server: R): R {
  const last = entries.at(-1);
  return last === undefined ? newest(server, latest) : (last.mine as R);
}

/** The later of what the server gave and what it answered to a save. */
function newest<R extends AnyRecord>(server: R, latest: AnyRecord | undefined): R {
  return latest !== undefined && isNewer(latest, server) ? (latest as R) : server;
}
