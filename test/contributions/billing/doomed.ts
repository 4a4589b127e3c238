import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

const children: ChildProcess[] = [];

/** Ends what a test that failed left running. */
export function endAll(): void {
  for (const child of children) child.kill("SIGKILL");
}

/** Which work on which database a process of its own does, and on which day. */
export interface Doomed {
  readonly url: string;
  readonly day: string;
  readonly what: "people" | "companies" | "recovery";
}

/** Lets a process of its own work, and kills it after so many transactions; answers whether it had finished. */
export async function killAfter({ url, day, what }: Doomed, most: number): Promise<boolean> {
  const child = spawn(process.execPath, [".build/test/contributions/billing/run-process.js", url, day, what]);
  children.push(child);
  const gone = new Promise((ended) => child.once("close", ended));
  let seen = 0;
  for await (const line of createInterface(child.stdout)) {
    if (line === "done") return true;
    seen += 1;
    if (seen >= most) child.kill("SIGKILL");
  }
  await gone;
  return false;
}
