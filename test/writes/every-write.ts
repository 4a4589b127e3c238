import { plans } from "../../subgraphs/index.ts";
import { buildSubgraph } from "../../subgraphs/shared/plumbing/subgraph.ts";
import { aStaleVersion, manyAtOnce, oneAfterTheOther, theShape, twoOfOneVersion } from "./contract.ts";
import { Desk } from "./desk.ts";
import { samples } from "./samples/index.ts";
import { strangersAfter, strangersBefore } from "./strangers.ts";
import { mutationsOf } from "./write-room.ts";

function oneByOne(desk: Desk): void {
  const { namesNothing = false, version } = desk.sample;
  theShape(desk);
  if (!namesNothing) strangersBefore(desk);
  if (version) aStaleVersion(desk);
  oneAfterTheOther(desk);
  if (!namesNothing) strangersAfter(desk);
}

/**
 * Proves of every mutation of a subgraph that it keeps the write contract, and is nothing for strangers.
 *
 * Each subgraph has a file of its own, so that they run side by side.
 */
export function everyWriteOf(subgraph: string): void {
  test(`every mutation of ${subgraph} has a sample, and every sample a mutation`, async () => {
    const plan = plans.find((one) => one.name === subgraph);
    const mutations = plan ? mutationsOf(await buildSubgraph(plan)).map((field) => field.name) : [];
    expect(Object.keys(samples[subgraph] ?? {}).sort()).toEqual(mutations.sort());
  });
  for (const [mutation, sample] of Object.entries(samples[subgraph] ?? {})) {
    const desk = new Desk(subgraph, mutation, sample);
    describe(mutation, () => {
      desk.inOneRoom("one after the other", () => oneByOne(desk));
      desk.inOneRoom("many at once", () => (sample.version ? twoOfOneVersion(desk) : manyAtOnce(desk)));
    });
  }
}
