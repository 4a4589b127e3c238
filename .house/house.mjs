import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The top folder of the checkout: every command works from here, wherever it was called. */
export const house = dirname(dirname(fileURLToPath(import.meta.url)));

/** Something that stops a command and that its reader can put right: printed as it is, without a stack. */
export class Stop extends Error {}

export const say = (line) => process.stderr.write(`${line}\n`);

export const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
