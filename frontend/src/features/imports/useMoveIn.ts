import { ProblemError } from "@blossomer/gtm-client";
import { useRef, useState } from "react";
import { sendImport, type ImportOptions, type ImportReport, type ImportStep } from "@/shared/api/imports";
import { explain } from "@/shared/lib/problems";

/** What is brought: a file, a text that was pasted, or what the browser holds. */
export interface Source {
  name: string;
  body: Blob;
}

export type Moving =
  | { step: "choosing"; problem?: string }
  | { step: "working"; source: Source; storing: boolean; progress: ImportStep | null }
  | { step: "asking"; source: Source }
  | { step: "planned"; source: Source; report: ImportReport; options: ImportOptions; problem?: string };

const MAX_BYTES = 50 * 1024 * 1024;

/** Moves data in, in three steps: read and told, agreed to, stored. Nothing is stored before the second. */
export function useMoveIn(onStored: (report: ImportReport) => void) {
  const [moving, setMoving] = useState<Moving>({ step: "choosing" });
  const running = useRef<AbortController | null>(null);

  const send = async (source: Source, options: ImportOptions): Promise<ImportReport> => {
    const controller = new AbortController();
    running.current = controller;
    setMoving({ step: "working", source, storing: options.dryRun !== true, progress: null });
    return await sendImport(
      source.body,
      options,
      (progress) => {
        setMoving((before) => (before.step === "working" ? { ...before, progress } : before));
      },
      controller.signal,
    );
  };

  const plan = async (source: Source, options: ImportOptions = {}) => {
    const problem = problemOf(source);
    if (problem !== null) {
      setMoving({ step: "choosing", problem });
      return;
    }
    try {
      const report = await send(source, { ...options, dryRun: true, records: true });
      setMoving({ step: "planned", source, report, options });
    } catch (error) {
      if (error instanceof ProblemError && error.code === "dump_of_another_user") {
        setMoving({ step: "asking", source });
      } else {
        setMoving(isAbort(error) ? { step: "choosing" } : { step: "choosing", problem: explain(error).detail });
      }
    }
  };

  const store = async () => {
    if (moving.step !== "planned") {
      return;
    }
    const { source, options } = moving;
    try {
      onStored(await send(source, options));
    } catch (error) {
      setMoving({ ...moving, problem: explain(error).detail });
    }
  };

  return {
    moving,
    /** Reads a source, and tells what would be done. */
    plan: (source: Source) => void plan(source),
    /** Reads the same source otherwise: by force, or with what was deleted. */
    planAgain: (options: ImportOptions) => {
      if (moving.step === "planned" || moving.step === "asking") {
        const before = moving.step === "planned" ? moving.options : {};
        void plan(moving.source, { ...before, ...options });
      }
    },
    store: () => void store(),
    /** Goes back to the choice of a source. */
    reset: () => {
      running.current?.abort();
      setMoving({ step: "choosing" });
    },
  };
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

/** Why a source cannot be read at all, before it is sent. */
export function problemOf({ name, body }: Source): string | null {
  if (body.size === 0) {
    return `${name} is empty.`;
  }
  return body.size > MAX_BYTES
    ? `${name} has ${(body.size / 1024 / 1024).toFixed(0)} MiB; at most 50 MiB can be imported at once. Your administrator can import more from the command line.`
    : null;
}
