import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { sql } from "kysely";
import { viewerAs } from "../harness/house.ts";
import { LOOKS, openChain } from "./chain-room.ts";
import { hanne, healthFund, LOTTE, stranger } from "./usage-room.ts";

let house: Awaited<ReturnType<typeof openChain>>;
beforeAll(async () => {
  house = await openChain();
});
afterAll(() => house.close());

it("seals in order, anchors each head in a file and in the log, and finds the whole whole", async () => {
  const verdict = await house.verify();
  expect(verdict).toMatchObject({ walked: LOOKS, head: { place: LOOKS }, waiting: 0, fault: null, more: false });
  const lines = readFileSync(house.file, "utf8").trim().split("\n");
  expect(lines.map((line) => line.split(" ")[1])).toEqual(["4", "8", "12"]);
  expect(lines.at(-1)?.split(" ")[2]).toBe(verdict.head.hash);
  expect(house.told.map(({ place }) => place)).toEqual([4, 8, 12]);
  expect(verdict.anchored?.place).toBe(LOOKS);
  await house.seal();
  expect(readFileSync(house.file, "utf8").trim().split("\n")).toEqual(lines);
});

it("passes over a line that a crash cut", async () => {
  appendFileSync(house.file, "2026-11-20T10:00:00.000Z 13 00ff");
  expect((await house.verify()).fault).toBeNull();
});

it("walks in stretches, and says where to go on", async () => {
  const first = await house.verify({ after: 0, most: 5 });
  expect(first).toMatchObject({ walked: 5, head: { place: 5 }, more: true });
  expect(await house.verify({ after: 5, most: 50 })).toMatchObject({ walked: 7, head: { place: 12 }, more: false });
});

it("the data protection officer asks how the log stands, and nobody else may", async () => {
  const query =
    "{ usageLogCheck { whole walked head { place } anchored { place } fault { kind place message } nextAfter } }";
  const officer = viewerAs({ role: "DATA_PROTECTION_OFFICER", fund: "SECUREX", language: "nl" });
  expect((await house.ask("affiliates", officer, query)).data).toEqual({
    usageLogCheck: {
      whole: true,
      walked: LOOKS,
      head: { place: LOOKS },
      anchored: { place: LOOKS },
      fault: null,
      nextAfter: null,
    },
  });
  writeFileSync(house.file, `${readFileSync(house.file, "utf8")}\n2026-11-20T10:00:00.000Z 99 ${"a".repeat(64)}\n`);
  expect((await house.ask("affiliates", officer, query)).data).toMatchObject({
    usageLogCheck: {
      whole: false,
      fault: {
        kind: "ROLLED_BACK",
        place: 99,
        message: "De keten eindigt voor een zegel dat buiten de databank werd genoteerd.",
      },
    },
  });
  for (const place of [-1, LOOKS + 1]) {
    const { errors } = await house.ask("affiliates", officer, `{ usageLogCheck(after: ${place}) { whole } }`);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_INPUT", field: "after", reason: "NOT_A_PLACE" } }]);
  }
  for (const viewer of [hanne, viewerAs({ role: "INSURED", ssin: LOTTE }), healthFund, stranger]) {
    const { errors } = await house.ask("affiliates", viewer, query);
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  }
});

it("anchors a head whose sealer was killed before it could", async () => {
  await house.look();
  await house.inside("affiliates", ({ db }) => sql`select privacy.seal_new()`.execute(db));
  writeFileSync(house.file, readFileSync(house.file, "utf8").replace(/^.* 99 .*\n/m, ""));
  await house.seal();
  expect(await house.verify()).toMatchObject({
    head: { place: LOOKS + 1 },
    anchored: { place: LOOKS + 1 },
    fault: null,
  });
});
