import { viewerAs } from "../harness/house.ts";
import type { Changes } from "./footprint.ts";
import type { Sample } from "./sample.ts";
import { mutationsOf, type Outcome, openWriteRoom, type WriteRoom } from "./write-room.ts";

/** How a mutation is asked. */
interface Asked {
  readonly as?: ReturnType<typeof viewerAs>;
  readonly input?: object;
  readonly door?: 0 | 1;
}

const KEY = "first-time-asked";
const ATTEMPTS = 5;

/** Where one mutation is sent again and again, in rooms of its own. */
export class Desk {
  readonly viewer: ReturnType<typeof viewerAs>;
  /** What the sample says in this room. */
  said: object = {};
  /** What the mutation changed when it was sent once and alone. */
  once: Changes = {};
  private entered: WriteRoom | undefined;

  constructor(
    readonly subgraph: string,
    readonly mutation: string,
    readonly sample: Sample,
  ) {
    this.viewer = viewerAs(sample.as);
  }

  get room(): WriteRoom {
    if (!this.entered) throw new Error("no room is open");
    return this.entered;
  }

  /** The mutation as its schema has it. */
  get field() {
    return mutationsOf(this.room.schema).find(({ name }) => name === this.mutation);
  }

  /** Groups tests that share a room, each going on where the one before ended. */
  inOneRoom(group: string, tests: () => void): void {
    describe(group, () => {
      beforeAll(async () => {
        this.entered = await openWriteRoom(this.subgraph);
        this.said = await this.sample.input(this.room);
      });
      afterAll(() => this.room.close());
      tests();
    });
  }

  metaOf(meta: object = {}): object {
    return { idempotencyKey: KEY, ...this.sample.meta, ...meta };
  }

  send(meta: object = {}, { as = this.viewer, input = this.said, door = 0 }: Asked = {}): Promise<Outcome> {
    return this.room.send(as, this.mutation, { ...input, meta: this.metaOf(meta) }, door);
  }

  /** Sends it as a client does that is told to come again: until it was not kept waiting too long. */
  async sendUntilAnswered(meta: object, asked: Asked): Promise<Outcome> {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.send(meta, asked);
      if (attempt === ATTEMPTS || !outcome.faults.some(({ code }) => code === "TIMEOUT")) return outcome;
    }
  }

  /** Sends it in one request to be shown, and then to be done. */
  async shownAndDone(): Promise<readonly Outcome[]> {
    const shown = { ...this.said, meta: this.metaOf({ dryRun: true }) };
    return this.room.sendInOne(this.viewer, this.mutation, [shown, { ...this.said, meta: this.metaOf() }]);
  }

  changesOf(work: () => Promise<unknown>): Promise<Changes> {
    return this.room.changesOf(work);
  }
}
