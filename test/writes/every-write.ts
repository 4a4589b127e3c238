import { plans } from "../../subgraphs/index.ts";
import { buildSubgraph } from "../../subgraphs/shared/plumbing/subgraph.ts";
import { aStaleVersion, manyAtOnce, oneAfterTheOther, theShape, twoOfOneVersion } from "./contract.ts";
import { Desk } from "./desk.ts";
import { samples } from "./samples/index.ts";
import { strangersAfter, strangersBefore } from "./strangers.ts";
import { mutationsOf, openWriteRoom, type WriteRoom } from "./write-room.ts";

function oneByOne(desk: Desk): void {
  const { namesNothing = false, hasNoStranger = false, version } = desk.sample;
  const hasStrangers = !namesNothing && !hasNoStranger;
  theShape(desk);
  if (hasStrangers) strangersBefore(desk);
  if (version) aStaleVersion(desk);
  oneAfterTheOther(desk);
  if (hasStrangers) strangersAfter(desk);
}

const storm = (desk: Desk): void => (desk.sample.version ? twoOfOneVersion(desk) : manyAtOnce(desk));

/** Groups mutations that share a room, each going on where the one before ended. */
function inOneRoom(group: string, desks: readonly Desk[], tests: (desk: Desk) => void): void {
  if (desks.length === 0) return;
  describe(group, () => {
    let room: WriteRoom;
    beforeAll(async () => {
      room = await openWriteRoom(desks[0]?.subgraph ?? "");
    });
    afterAll(() => room.close());
    for (const desk of desks) {
      describe(desk.mutation, () => {
        beforeAll(() => desk.enter(room));
        tests(desk);
      });
    }
  });
}

/**
 * Proves of every mutation of a subgraph that it keeps the write contract, and is nothing for strangers.
 *
 * Each subgraph has a file of its own, so that they run side by side. Mutations share a room where they can: a copy of
 * the office is cheap, but the sessions that first look at it are not.
 */
export function everyWriteOf(subgraph: string): void {
  test(`every mutation of ${subgraph} has a sample, and every sample a mutation`, async () => {
    const plan = plans.find((one) => one.name === subgraph);
    const mutations = plan ? mutationsOf(await buildSubgraph(plan)).map((field) => field.name) : [];
    expect(Object.keys(samples[subgraph] ?? {}).sort()).toEqual(mutations.sort());
  });
  const all = Object.entries(samples[subgraph] ?? {}).map(([name, sample]) => new Desk(subgraph, name, sample));
  const copyOf = ({ sample }: Desk): number => sample.copy ?? 1;
  for (const copy of new Set(all.map(copyOf))) {
    const desks = all.filter((desk) => copyOf(desk) === copy);
    inOneRoom("one after the other", desks, oneByOne);
    inOneRoom("many at once", desks, storm);
  }
}
