import { type GraphQLInputType, GraphQLString, getNamedType, isInputObjectType } from "graphql";
import { viewerAs } from "../harness/house.ts";
import type { Changes } from "./footprint.ts";
import type { Sample } from "./sample.ts";
import { mutationsOf, type Outcome, untilAnswered, type WriteRoom } from "./write-room.ts";

/** How a mutation is asked. */
interface Asked {
  readonly as?: ReturnType<typeof viewerAs>;
  readonly input?: object;
  readonly door?: 0 | 1;
}

/** Where one mutation is sent again and again. */
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

  /** Comes into a room, and brings about there what the sample starts from. */
  async enter(room: WriteRoom): Promise<void> {
    this.entered = room;
    this.said = await this.sample.input(room);
  }

  /** A key that no other mutation of this room is sent under. */
  keyed(name: string): string {
    return `${name} ${this.mutation}`;
  }

  metaOf(meta: object = {}): object {
    return { idempotencyKey: this.keyed("first"), ...this.sample.meta, ...meta };
  }

  send(meta: object = {}, { as = this.viewer, input = this.said, door = 0 }: Asked = {}): Promise<Outcome> {
    return this.room.send(as, this.mutation, { ...input, meta: this.metaOf(meta) }, door);
  }

  /** What the sample says, with a zero byte in each of its texts; and how many there are. */
  withZeroBytes(): { readonly input: object; readonly texts: number } {
    let texts = 0;
    const put = (value: unknown, type: GraphQLInputType | undefined): unknown => {
      if (Array.isArray(value)) return value.map((one) => put(one, type));
      const named = type && getNamedType(type);
      if (named === GraphQLString && typeof value === "string") {
        texts += 1;
        return `${value}\u0000`;
      }
      if (!isInputObjectType(named) || typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, part]) => [name, put(part, named.getFields()[name]?.type)]),
      );
    };
    return { input: put(this.said, this.field?.args[0]?.type) as object, texts };
  }

  /** Sends it as a client does that is told to come again. */
  sendUntilAnswered(meta: object, asked: Asked): Promise<Outcome> {
    return untilAnswered(() => this.send(meta, asked));
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
