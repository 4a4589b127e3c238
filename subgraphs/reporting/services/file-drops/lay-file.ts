import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { TransmissionFile } from "../../formats/transmission-file.ts";
import type { Attempt } from "../webhooks/post.ts";

/** Neither everybody's to read nor to change: the partner's account is of the group. */
const MODE = 0o640;

/**
 * Lays a file in a directory, whole or not at all: it is written under a name that begins with a dot, flushed to the
 * disk, and then renamed. The same file laid twice is one file.
 */
export async function layFile(directory: string, { name, content }: TransmissionFile): Promise<Attempt> {
  const since = performance.now();
  const unfinished = join(directory, `.${randomUUID()}.part`);
  const ended = (outcome: Attempt["outcome"]): Attempt => ({
    ...{ outcome, status: null, tookMs: Math.round(performance.now() - since) },
  });
  try {
    const file = await open(unfinished, "wx", MODE);
    try {
      await file.writeFile(content, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, join(directory, name));
    return ended("DELIVERED");
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
    return ended("UNREACHABLE");
  }
}
