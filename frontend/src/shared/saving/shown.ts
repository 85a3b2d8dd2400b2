import type { AnyRecord } from "@/shared/api/kinds";
import { isNewer } from "./freshness";
import { layOver } from "./rebase";
import type { RecordStatus } from "./status";

/** A record with everything laid over it that is not saved. */
export function shownOf<R extends AnyRecord>({ entries: [first, ...further], latest }: RecordStatus, server: R): R {
  if (first === undefined) {
    return newest(server, latest);
  }
  return further.reduce((shown, { base, mine }) => layOver(base, mine, shown), first.mine) as R;
}

/** The later of what the server gave and what it answered to a save. */
export function newest<R extends AnyRecord>(server: R, latest: AnyRecord | undefined): R {
  return latest !== undefined && isNewer(latest, server) ? (latest as R) : server;
}
