import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { sql } from "kysely";
import { advanceImport } from "../../subgraphs/companies/services/imports/advance-import.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

const PUBLISHED = "test/fixtures/bce";
let rooms: Awaited<ReturnType<typeof openRooms>>;
let folder: string;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
  folder = mkdtempSync(join(tmpdir(), "statut-bce-"));
  cpSync(PUBLISHED, folder, { recursive: true });
  process.env.STATUT_REGISTER = dirname(folder);
});
afterAll(() => {
  delete process.env.STATUT_REGISTER;
  rmSync(folder, { recursive: true, force: true });
  return rooms.close();
});

const REGISTER = `mutation ($input: ImportRegisterInput!) { importRegister(input: $input) {
  fileImports { id fileName state progress kept skipped rejected }
  errors { __typename ... on UserError { path } ... on ColumnsMissingError { columns } } } }`;
const supervisor = viewerAs({ role: "SUPERVISOR", fund: "UCM", language: "en" });
let keys = 0;

type Begun = {
  readonly fileImports: readonly Record<"id" | "fileName" | "state", string>[];
  readonly errors: object[];
};

/** Asks for the extract to be taken in, and answers what it was told. */
async function begin(named = basename(folder)): Promise<Begun> {
  const input = { meta: { idempotencyKey: `register-test-${keys++}` }, extract: named };
  const { data, errors } = await rooms.ask("companies", supervisor, REGISTER, { input });
  expect(errors).toBeUndefined();
  return data?.importRegister as Begun;
}

const IMPORTS = `{ fileImports(where: { kind: REGISTER, state: FINISHED }) { totalCount
  nodes { fileName kept skipped rejected state progress snapshotOn faults { nodes { line reason column } } } } }`;
type Report = Record<"fileName" | "kept" | "skipped" | "rejected" | "state", unknown>;
async function reports(who = clerk): Promise<(Report & { faults: object })[]> {
  const { data, errors } = await rooms.ask("companies", who, IMPORTS);
  expect(errors).toBeUndefined();
  const { nodes } = (data as { fileImports: { nodes: (Report & { faults: object })[] } }).fileImports;
  return nodes.sort((a, b) => FILES.indexOf(String(a.fileName)) - FILES.indexOf(String(b.fileName)));
}
const counts = (found: readonly Report[]) =>
  found.map(({ fileName, kept, skipped, rejected, state }) => [fileName, kept, skipped, rejected, state]);
const rows = async (query: string) =>
  (await rooms.inside("companies", ({ db }) => sql.raw<object>(query).execute(db))).rows;
const clerk = viewerAs({ role: "CASE_HANDLER", fund: "UCM", language: "fr" });

const COUNTS = [
  ["code.csv", 4, 0, 0, "FINISHED"],
  ["enterprise.csv", 2, 1, 2, "FINISHED"],
  ["establishment.csv", 1, 0, 0, "FINISHED"],
  ["denomination.csv", 2, 1, 0, "FINISHED"],
  ["address.csv", 2, 0, 0, "FINISHED"],
  ["activity.csv", 3, 0, 1, "FINISHED"],
];
const FILES = COUNTS.map(([name]) => String(name));

it("stops where it is interrupted, goes on from there, and reads an extract once", async () => {
  const { fileImports, errors } = await begin();
  expect(errors).toEqual([]);
  expect(fileImports.map(({ fileName, state }) => [fileName, state])).toEqual(FILES.map((name) => [name, "RUNNING"]));
  const [code, enterprise] = fileImports;
  const step = (id: string, lines: number) => rooms.inside("companies", (context) => advanceImport(context, id, lines));
  expect(await step(code?.id ?? "", 1)).toMatchObject({ state: "RUNNING", position: 97n });
  await step(code?.id ?? "", 100);
  const stop = new Error("the lights went out");
  const interrupted = rooms.inside("companies", async (context) => {
    await advanceImport(context, enterprise?.id ?? "", 2);
    throw stop;
  });
  await expect(interrupted).rejects.toBe(stop);
  expect(await rows("select position, kept from file_import where file_name = 'enterprise.csv'")).toEqual([
    { position: 0n, kept: 0 },
  ]);
  expect(await step(enterprise?.id ?? "", 2)).toMatchObject({ state: "RUNNING", kept: 1, skipped: 1 });
  await rooms.settle();
  expect(counts(await reports())).toEqual(COUNTS);
  expect(counts((await begin()).fileImports as never)).toEqual(COUNTS);
});

it("notes each bad line with its number and the reason, for whoever handles files", async () => {
  const found = (await reports()).flatMap(({ fileName, faults }) =>
    (faults as { nodes: object[] }).nodes.map((fault) => [fileName, ...Object.values(fault)]),
  );
  expect(found).toEqual([
    ["enterprise.csv", 4, "INVALID", "StartDate"],
    ["enterprise.csv", 5, "INVALID", "EnterpriseNumber"],
    ["activity.csv", 5, "INVALID", "NaceCode"],
  ]);
});

it.each(["../bce", "nowhere", ".", "a/b"])("finds no extract in %j", async (named) => {
  expect((await begin(named)).errors).toMatchObject([{ __typename: "NotFoundError", path: ["input", "extract"] }]);
});

const REGISTERED = `query ($number: EnterpriseNumber!) { companyRegistration(enterpriseNumber: $number) {
  names startsOn legalForm { code } statuses { status situation meaning period { startsOn endsOn } }
  establishments { number municipality period { startsOn endsOn } }
  activities { activity { code nomenclature } description classification establishmentNumber
    period { startsOn endsOn } } } }`;
const registered = async () => {
  const { data, errors } = await rooms.ask("companies", clerk, REGISTERED, { number: "1999.020.144" });
  expect(errors).toBeUndefined();
  return data?.companyRegistration;
};

const since = (startsOn: string) => ({ startsOn, endsOn: null });
it("shows what the register says, in the reader's language", async () => {
  expect(await registered()).toEqual({
    names: ['Érable "& Fils"'],
    startsOn: "2026-03-02",
    legalForm: { code: "SRL" },
    statuses: [{ status: "AC", situation: "000", meaning: "Situation normale", period: since("2026-11-15") }],
    establishments: [{ number: "2999020165", municipality: "Liège", period: since("2026-04-01") }],
    activities: [
      ["62100", "2025", "Programmation informatique", "MAIN", null],
      ["62010", "2008", null, "MAIN", null],
      ["62100", "2025", "Programmation informatique", "SECONDARY", "2999020165"],
    ].map(([code, nomenclature, description, classification, establishmentNumber]) => ({
      activity: { code, nomenclature },
      description,
      classification,
      establishmentNumber,
      period: since("2026-11-15"),
    })),
  });
});

it("asks nothing that the register knows when the company joins a fund", async () => {
  const { data } = await rooms.ask(
    "companies",
    clerk,
    `mutation { affiliateCompany(input: { meta: { idempotencyKey: "from-the-register" },
      enterpriseNumber: "1999020144", language: FR }) { errors { __typename } company { name legalPersonalityOn
      legalForm { code } address { street postalCode municipality } activity { code nomenclature } } } }`,
  );
  expect(data?.affiliateCompany).toEqual({
    errors: [],
    company: {
      name: 'Érable "& Fils"',
      legalPersonalityOn: "2026-03-02",
      legalForm: { code: "SRL" },
      address: { street: "Rue de l'Exemple 9 2", postalCode: "5000", municipality: "Namur" },
      activity: { code: "62100", nomenclature: "2025" },
    },
  });
});

const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
it("keeps the history from one extract to the next", async () => {
  edit("meta.csv", (text) => text.replace("15-11-2026", "16-11-2026"));
  edit("enterprise.csv", (text) => text.replace('"1999.020.144","AC","000"', '"1999.020.144","AC","050"'));
  edit("activity.csv", (text) => text.replace(/^"1999\.020\.144","001","2008".*\r\n/m, ""));
  await begin();
  await rooms.settle();
  expect(await registered()).toMatchObject({
    statuses: [
      { situation: "000", period: { startsOn: "2026-11-15", endsOn: "2026-11-15" } },
      { situation: "050", period: since("2026-11-16") },
    ],
    activities: [
      { activity: { code: "62100" }, period: { endsOn: null } },
      { activity: { code: "62010" }, period: { startsOn: "2026-11-15", endsOn: "2026-11-15" } },
      { activity: { code: "62100" }, period: { endsOn: null } },
    ],
  });
});

it("does not read on in a file that was replaced", async () => {
  edit("meta.csv", (text) => text.replace("16-11-2026", "17-11-2026"));
  await begin();
  edit("code.csv", (text) => `${text}\r\n`);
  await rooms.settle();
  expect(await rows("select file_name as name, why_stopped as why from file_import where state = 'STOPPED'")).toEqual([
    { name: "code.csv", why: "FILE_CHANGED" },
  ]);
  await begin();
  await rooms.settle();
  expect(await rows("select count(*)::int as running from file_import where state = 'RUNNING'")).toEqual([
    { running: 0 },
  ]);
});

it("refuses a file without a column that it needs, by name", async () => {
  edit("meta.csv", (text) => text.replace("17-11-2026", "18-11-2026"));
  writeFileSync(join(folder, "denomination.csv"), '"EntityNumber","Language"\r\n');
  expect((await begin()).errors).toMatchObject([
    { __typename: "ColumnsMissingError", columns: "denomination.csv: TypeOfDenomination, Denomination" },
  ]);
});
