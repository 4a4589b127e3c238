import { readFileSync, watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { SupergraphSdlHook } from "@apollo/gateway";
import type { Logger } from "pino";
import { stripAccess } from "./strip.ts";

/** Where the supergraph comes from: its text, or a file that may be watched. */
export type SupergraphSource =
  | { readonly supergraphSdl: string }
  | { readonly supergraphFile: string; readonly watch?: boolean };

/** The text of a supergraph as it stands now, with its rules of access. */
export const textOf = (source: SupergraphSource): string =>
  "supergraphSdl" in source ? source.supergraphSdl : readFileSync(source.supergraphFile, "utf8");

const SETTLED_MS = 100;

/**
 * Brings the supergraph to the gateway, and again whenever its file changes.
 *
 * A file that is broken is refused and told in the log; the one that was read before goes on serving.
 */
export function supergraphHook(source: SupergraphSource, log: Logger): SupergraphSdlHook {
  return async ({ update }) => {
    if ("supergraphSdl" in source) return { supergraphSdl: stripAccess(source.supergraphSdl) };
    const { supergraphFile } = source;
    const read = async (): Promise<string> => stripAccess(await readFile(supergraphFile, "utf8"));
    const supergraphSdl = await read();
    if (!source.watch) return { supergraphSdl };
    const stop = whenChanged(supergraphFile, async () => {
      try {
        update(await read());
        log.info({ file: basename(supergraphFile) }, "supergraph renewed");
      } catch (err) {
        log.error({ err, file: basename(supergraphFile) }, "supergraph refused; the one before goes on");
      }
    });
    return { supergraphSdl, cleanup: async () => stop() };
  };
}

/** Calls when a file has changed and is left alone: editors write in pieces, and many replace the file. */
function whenChanged(file: string, changed: () => Promise<void>): () => void {
  let settling: NodeJS.Timeout | undefined;
  const watcher = watch(dirname(file), (_, name) => {
    if (name !== null && name !== basename(file)) return;
    clearTimeout(settling);
    settling = setTimeout(changed, SETTLED_MS);
  });
  return () => {
    clearTimeout(settling);
    watcher.close();
  };
}
