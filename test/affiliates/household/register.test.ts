import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { receiveRegisterFile } from "../../../subgraphs/affiliates/services/register/receive-file.ts";
import { hear, numberNewFacts } from "../../../subgraphs/shared/plumbing/hear.ts";
import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { nationalNumberOf } from "../../../subgraphs/shared/values/national-number.ts";
import { roomOfRun } from "../../harness/run.ts";
import { type Desk, elke, hanne, lotte, lotteHerself, openDesk } from "./person-desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const [LOTTE, JAN] = ["88041212434", "79093033106"] as const;
const RENEWED = nationalNumberOf("1988-04-12", 616);
const file = (...lines: string[]): string => ["REGISTER-MUTATIONS\t1\t2026-11-20", ...lines].join("\n");

const REPORT =
  "file { id state kept repeated notOurs rejected bytes readBytes faults { totalCount nodes { line reason field } } }";
const bring = (text: string, viewer = hanne, fileName = "rn.txt") =>
  desk.write(viewer, "importRegisterMutations", { fileName, content: Buffer.from(text).toString("base64") }, REPORT);
const reportOf = (id: unknown, viewer = hanne) =>
  desk.read<{ registerFile: Record<string, unknown> | null }>(
    viewer,
    `query ($id: ID!) { registerFile(id: $id) { state kept repeated notOurs rejected bytes readBytes
      faults { totalCount nodes { line reason field } } } }`,
    { id },
  );
async function takeIn(text: string, viewer = hanne) {
  const { file: waiting, errors } = (await bring(text, viewer)) as unknown as {
    file: { id: string };
    errors: object[];
  };
  expect(errors).toEqual([]);
  await desk.settle();
  return { id: waiting.id, report: (await reportOf(waiting.id, viewer)).registerFile };
}

const MUTATIONS = file(
  `m1\tNAME\t${LOTTE}\t2026-11-02\tLotte\tLinde-Eik`,
  `m2\tADDRESS\t${LOTTE}\t2026-11-02\tDampoortstraat 7\t9000\tGent\tBE`,
  `m3\tCIVIL_STATUS\t${LOTTE}\t2026-10-31\tMARRIED\t79093033106`,
  `m4\tJOINS\t${LOTTE}\t2026-11-02\tSPOUSE\t79093033106\tJan\tEik\t1979-09-30`,
  `m5\tNUMBER\t${LOTTE}\t2026-11-10\t${RENEWED}`,
  `m6\tADDRESS\t${RENEWED}\t2026-12-15\tVeldstraat 1\t9000\tGent\tBE`,
  `m7\tDEATH\t${JAN}\t2026-11-15`,
  "m8\tDEATH\t88041212632\t2026-11-15",
  `m9\tDEATH\t${LOTTE}\t2026-02-30`,
  `m10\tMOVE\t${LOTTE}\t2026-11-02`,
  `m11\tLEAVES\t${LOTTE}\t2026-11-05\t\tNobody\tLinde`,
  `m12\tNUMBER\t${JAN}\t2026-11-10\t${LOTTE}`,
  `m1\tNAME\t${LOTTE}\t2026-11-03\tTwice\tTold`,
  "",
);

test("good lines are kept, bad ones are reported with number and reason, and the rest is counted", async () => {
  const { report } = await takeIn(MUTATIONS);
  expect(report).toEqual({
    state: "DONE",
    kept: 7,
    repeated: 1,
    notOurs: 1,
    rejected: 4,
    bytes: Buffer.byteLength(MUTATIONS),
    readBytes: Buffer.byteLength(MUTATIONS),
    faults: {
      totalCount: 4,
      nodes: [
        { line: 10, reason: "INVALID_DATE", field: "effectiveOn" },
        { line: 11, reason: "UNKNOWN_KIND", field: "kind" },
        { line: 12, reason: "NOT_IN_HOUSEHOLD", field: null },
        { line: 13, reason: "NUMBER_TAKEN", field: "newSsin" },
      ],
    },
  });
});

test("the bytes of a file that was read are kept no longer", async () => {
  const { rows } = await desk.inside("affiliates", ({ db }) => sql`select from register_file_part`.execute(db));
  expect(rows).toEqual([]);
});

test("the person's file says what the register said, and the old token opens it still", async () => {
  const query = `{ viewer { affiliate { ssin displayName diedOn address { street }
    civilStatuses { status startsOn source } addresses { startsOn source }
    household { relation firstName source } } } }`;
  expect(await desk.read(lotteHerself, query)).toEqual({
    viewer: {
      affiliate: {
        ssin: RENEWED,
        displayName: "Lotte Linde-Eik",
        diedOn: null,
        address: { street: "Dampoortstraat 7" },
        civilStatuses: [{ status: "MARRIED", startsOn: "2026-10-31", source: "REGISTER" }],
        addresses: [
          { startsOn: null, source: "FILE" },
          { startsOn: "2026-11-02", source: "REGISTER" },
          { startsOn: "2026-12-15", source: "REGISTER" },
        ],
        household: [{ relation: "SPOUSE", firstName: "Jan", source: "REGISTER" }],
      },
    },
  });
  const jan = await desk.read(hanne, `query ($id: ID!) { affiliate(id: $id) { diedOn } }`, {
    id: seedId("aff", "jan"),
  });
  expect(jan).toEqual({ affiliate: { diedOn: "2026-11-15" } });
});

test("the same bytes are one file, and a key that was kept is not kept again in another", async () => {
  const again = (await bring(MUTATIONS, hanne, "once-more.txt")) as unknown as {
    file: { kept: number; state: string };
  };
  expect(again.file).toMatchObject({ state: "DONE", kept: 7 });
  const { report } = await takeIn(`${MUTATIONS}m20\tNAME\t${LOTTE}\t2026-11-20\tLotte\tEik`);
  expect(report).toMatchObject({ kept: 1, repeated: 8, notOurs: 1, rejected: 4 });
});

test("a fund's file acts on nobody else's people, and does not tell whether there are any", async () => {
  const { report } = await takeIn(
    file(`x1\tNAME\t${RENEWED}\t2026-11-02\tNot\tYours`, "x2\tDEATH\t88041212632\t2026-11-02"),
    elke,
  );
  expect(report).toMatchObject({ kept: 0, notOurs: 2, rejected: 0 });
});

test("another fund sees neither the file nor that there is one", async () => {
  const { id } = await takeIn(file(`y1\tNAME\t${LOTTE}\t2026-11-02\tLotte\tLinde`));
  expect(await reportOf(id, elke)).toEqual({ registerFile: null });
  expect(await desk.read(elke, "{ registerFiles(first: 10) { totalCount } }")).toEqual({
    registerFiles: { totalCount: 1 },
  });
  await expect(reportOf(id, lotteHerself)).rejects.toThrow("FORBIDDEN");
});

test.each([
  ["what is no file of mutations", Buffer.from("name;address\n").toString("base64"), "UnreadableRegisterFileError"],
  ["what is no base64", "???", "ValidationError"],
  ["nothing", "", "ValidationError"],
])("%s is refused whole", async (_why, content, kind) => {
  const { errors } = await desk.write(hanne, "importRegisterMutations", { fileName: "x", content }, "file { id }");
  expect(errors).toMatchObject([{ __typename: kind, path: ["input", "content"] }]);
});

test("a long file is read in batches; one that was undone is read again, and nothing twice", async () => {
  const path = join(roomOfRun(), "long-rn.txt");
  const lines = Array.from(
    { length: 500 },
    (_, i) => `d${i}\tADDRESS\t${LOTTE}\t2026-01-01\tLangestraat ${i}\t9000\tGent\tBE`,
  );
  writeFileSync(path, file(...lines, "bad"));
  const id = await receiveRegisterFile(desk.room("affiliates"), path, "2026-11-20");
  const { name, hearings } = desk.room("affiliates").plan;
  const killed = desk.inside("affiliates", async (context) => {
    await numberNewFacts(context);
    await hear(context, name, hearings);
    throw new Error("killed over the batch");
  });
  await expect(killed).rejects.toThrow("killed");
  const progress = () =>
    desk.inside("affiliates", async ({ db }) => {
      const { rows } = await sql<object>`
        select kept, rejected, line, finished from register_progress where file_id = ${id}`.execute(db);
      return rows;
    });
  expect(await progress()).toEqual([]);
  await desk.inside("affiliates", numberNewFacts);
  while ((await desk.inside("affiliates", (context) => hear(context, name, hearings))) > 0);
  expect(await progress()).toEqual([{ kept: 199, rejected: 0, line: 201, finished: false }]);
  await desk.settle();
  expect(await progress()).toEqual([{ kept: 500, rejected: 1, line: 503, finished: true }]);
  const read = `query ($id: ID!) { affiliate(id: $id) { detailsOn(day: "2026-01-01") { address { address { street } } } } }`;
  expect(await desk.read(hanne, read, { id: lotte })).toMatchObject({
    affiliate: { detailsOn: { address: { address: { street: "Langestraat 499" } } } },
  });
  expect(await receiveRegisterFile(desk.room("affiliates"), path, "2026-11-20")).toBe(id);
});
