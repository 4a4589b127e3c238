import { newId, type Prefix } from "../../subgraphs/shared/plumbing/ids.ts";
import { viewerAs } from "../harness/house.ts";
import type { Desk } from "./desk.ts";
import type { Sample } from "./sample.ts";

/** Somebody in the same role who has nothing to do with it: another fund, another person, company or institution. */
const strange = { fund: "GROUPS", ssin: "79093033106", enterpriseNumbers: ["1999006781"], institution: "100" } as const;

const strangerTo = (as: Sample["as"]) =>
  viewerAs({
    ...as,
    actor: "a stranger",
    ...(as.fund && { fund: strange.fund }),
    ...(as.ssin && { ssin: strange.ssin }),
    ...(as.institution && { institution: strange.institution }),
    ...(as.enterpriseNumbers && { enterpriseNumbers: strange.enterpriseNumbers }),
  });

const ID = /\b([a-z]{3})_[0-9a-z]{26}\b/g;

/** The same input, about things that never were. */
const aboutNothing = (input: object): object =>
  JSON.parse(JSON.stringify(input).replace(ID, (_, prefix: string) => newId(prefix as Prefix))) as object;

export function strangersBefore(desk: Desk): void {
  test.each([
    ["and done", {}],
    ["to be shown only", { dryRun: true }],
    ["with a version that is not the one", { expectedVersion: 77 }],
  ])("asked by a stranger %s, answers as of what never was, and changes nothing", async (how, meta) => {
    const as = strangerTo(desk.sample.as);
    const send = (input: object, key: string) =>
      desk.send({ idempotencyKey: desk.keyed(`${key} ${how}`), ...meta }, { as, input });
    let ofTheirs: Awaited<ReturnType<typeof send>> | undefined;
    const ask = async () => {
      ofTheirs = await send(desk.said, "theirs");
    };
    const { [`${desk.subgraph}.write_receipt`]: _, ...changes } = await desk.changesOf(ask);
    const ofNothing = await send(aboutNothing(desk.said), "nothing");
    expect(ofTheirs?.faults).toEqual([]);
    expect(ofTheirs?.payload?.errors.map((error) => error.__typename)).toContain("NotFoundError");
    expect(JSON.stringify(ofTheirs).replace(ID, "ID")).toBe(JSON.stringify(ofNothing).replace(ID, "ID"));
    expect(changes).toEqual({});
  });
}

export function strangersAfter(desk: Desk): void {
  test("gives a stranger who has the key of whoever did it no answer of theirs", async () => {
    const { payload, faults } = await desk.send({}, { as: strangerTo(desk.sample.as) });
    expect(faults).toEqual([]);
    expect(payload?.replayed).toBe(false);
    expect(payload?.errors.map((error) => error.__typename)).toContain("NotFoundError");
  });
}
