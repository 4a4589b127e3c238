import type { viewerAs } from "../harness/house.ts";
import type { WriteRoom } from "./write-room.ts";

/**
 * A valid way to ask one mutation of the demo office.
 *
 * The generic test takes it from here: it sends the input again, at once, changed, dry and stale.
 */
export interface Sample {
  /** Who may ask it. */
  readonly as: Parameters<typeof viewerAs>[0];
  /** The input without its `meta`. What must stand in the office first is brought about here. */
  readonly input: (room: WriteRoom) => object | Promise<object>;
  /** What its `meta` must say besides the key. */
  readonly meta?: { readonly reason: string };
  /** What makes of it another input: it need not be one that would be granted. */
  readonly other: object;
  /** That the input names nothing which is already there: what it makes is the asker's own, whoever asks. */
  readonly namesNothing?: true;
  /** That nobody else has that role: there is one institute. */
  readonly hasNoStranger?: true;
  /** Which copy of the office it is sent in, where in the first one another mutation is in its way. */
  readonly copy?: number;
  /** The version that `expectedVersion` is compared to, where the mutation changes something that has one. */
  readonly version?: (room: WriteRoom) => Promise<number>;
}

/** The samples of one subgraph, by the name of the mutation. */
export type Samples = Readonly<Record<string, Sample>>;
