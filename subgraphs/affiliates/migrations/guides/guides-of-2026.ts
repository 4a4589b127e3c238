import { cessation } from "./cessation.ts";
import { child } from "./child.ts";
import type { Guide } from "./guide-line.ts";
import { illness } from "./illness.ts";
import { interruption } from "./interruption.ts";
import { paymentDifficulty } from "./payment-difficulty.ts";
import { retirement } from "./retirement.ts";
import { start } from "./start.ts";
import { supplementaryPension } from "./supplementary-pension.ts";

/** The guides as written in November 2026. What changes later is a line with a later day, in a file of its own. */
export const guidesOf2026: readonly Guide[] = [
  start,
  child,
  illness,
  paymentDifficulty,
  interruption,
  retirement,
  supplementaryPension,
  cessation,
];
