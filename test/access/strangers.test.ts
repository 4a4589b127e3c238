import { newId, type Prefix } from "../../subgraphs/shared/plumbing/ids.ts";
import { viewerAs } from "../harness/house.ts";
import { added, footprintOf } from "../writes/footprint.ts";
import { samples } from "../writes/samples/index.ts";
import { openWriteRoom, type WriteRoom } from "../writes/write-room.ts";

const all = Object.entries(samples).flatMap(([subgraph, of]) =>
  Object.entries(of).map(([mutation, sample]) => ({ subgraph, mutation, sample })),
);

/** Somebody in the same role who has nothing to do with it: another fund, another person, another company. */
const strange = { fund: "GROUPS", ssin: "79093033106", enterpriseNumbers: ["1999006781"] } as const;

const strangerTo = (as: (typeof all)[number]["sample"]["as"]) =>
  viewerAs({
    ...as,
    actor: "a stranger",
    ...(as.fund && { fund: strange.fund }),
    ...(as.ssin && { ssin: strange.ssin }),
    ...(as.enterpriseNumbers && { enterpriseNumbers: strange.enterpriseNumbers }),
  });

const ID = /\b([a-z]{3})_[0-9a-z]{26}\b/g;

/** The same input, about things that never were. */
const aboutNothing = (input: object): object =>
  JSON.parse(JSON.stringify(input).replace(ID, (_, prefix: string) => newId(prefix as Prefix))) as object;

/** What is asked without naming anything that there is: what it makes is the asker's own. */
const NAMES_NOTHING = [
  ...["affiliateCompany", "announceFundChange", "postFormalNotice"],
  ...["importBankStatement", "importMandates", "importRegister", "saveAffiliateSearch", "saveCompanySearch"],
  ...["importRegisterMutations", "importAssessedIncomes", "regulariseKnownIncomes"],
];

describe.each(all.filter(({ mutation }) => !NAMES_NOTHING.includes(mutation)))(
  "$mutation, asked by a stranger",
  ({ subgraph, mutation, sample }) => {
    let room: WriteRoom;
    let input: object;
    beforeAll(async () => {
      room = await openWriteRoom(subgraph);
      input = await sample.input(room);
    });
    afterAll(() => room.close());

    test.each([
      ["and done", {}],
      ["to be shown only", { dryRun: true }],
      ["with a version that is not the one", { expectedVersion: 77 }],
    ])("%s, is answered as of what never was, and changes nothing", async (how, meta) => {
      const send = (what: object, key: string) =>
        room.send(strangerTo(sample.as), mutation, {
          ...what,
          meta: { idempotencyKey: `${key} ${how}`, ...sample.meta, ...meta },
        });
      const before = await footprintOf(room.url);
      const ofTheirs = await send(input, "theirs");
      const { [`${subgraph}.write_receipt`]: _, ...changes } = added(before, await footprintOf(room.url));
      const ofNothing = await send(aboutNothing(input), "nothing");
      expect(ofTheirs.faults).toEqual([]);
      expect(ofTheirs.payload?.errors.map((error) => error.__typename)).toContain("NotFoundError");
      expect(JSON.stringify(ofTheirs).replace(ID, "ID")).toBe(JSON.stringify(ofNothing).replace(ID, "ID"));
      expect(changes).toEqual({});
    });

    test("under the key of whoever did it, gets no answer of theirs", async () => {
      const same = { ...input, meta: { idempotencyKey: "the-same-key", ...sample.meta } };
      const done = await room.send(viewerAs(sample.as), mutation, same);
      expect(done.payload).toMatchObject({ replayed: false, errors: [] });
      const { payload } = await room.send(strangerTo(sample.as), mutation, same);
      expect(payload?.replayed).toBe(false);
      expect(payload?.errors.map((error) => error.__typename)).toContain("NotFoundError");
    });
  },
);

test("a file about another fund's account is no file of the fund's", async () => {
  const room = await openWriteRoom("contributions");
  const sample = samples.contributions?.importBankStatement;
  const input = { ...(await sample?.input(room)), meta: { idempotencyKey: "their-bank-file", dryRun: true } };
  const { payload } = await room.send(viewerAs({ role: "CASE_HANDLER", fund: "GROUPS" }), "importBankStatement", input);
  expect(payload?.errors.map((error) => error.__typename)).toEqual(["UnknownBankAccountError"]);
  await room.close();
});
