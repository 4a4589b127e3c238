import { HouseFault } from "./house-fault.ts";

const ADVICE: Readonly<Record<string, (fault: Error & { port?: number; address?: string }) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${port} is in use. Stop what listens there, or set PORT to another one.`,
  ECONNREFUSED: () => "The database does not answer. Start it, or correct DATABASE_URL.",
  ENOTFOUND: () => "The database's host is not known. Correct DATABASE_URL.",
  "28P01": () => "The database refuses the password. Correct DATABASE_URL.",
  "3D000": () => "The database does not exist. Create it, or correct DATABASE_URL.",
};

/** What to tell whoever started the house, in one line; `null` where it is our own bug. */
export function complaintOf(cause: unknown): string | null {
  if (cause instanceof HouseFault) return `${cause.message} ${cause.advice}`;
  if (cause instanceof AggregateError) return complaintOf(cause.errors[0]);
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const inner = cause instanceof Error && cause.cause ? complaintOf(cause.cause) : null;
  return ADVICE[code]?.(cause as Error) ?? inner;
}

/** Puts off what must be done at the end, however the end comes; the last put off is done first. */
export type Later = (close: () => Promise<unknown>) => void;

/** Runs a program: what its reader can put right is told in one line, and the exit code is 1. */
export async function runProgram(program: (later: Later) => Promise<void>): Promise<void> {
  const closers: (() => Promise<unknown>)[] = [];
  try {
    await program((close) => void closers.unshift(close));
  } catch (cause) {
    const complaint = complaintOf(cause);
    if (complaint) process.stderr.write(`${complaint}\n`);
    else console.error(cause);
    process.exitCode = 1;
  }
  for (const close of closers) await close().catch(() => undefined);
}

/** Waits until somebody asks the program to stop, by Ctrl-C or by SIGTERM. */
export const askedToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
