import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { type ImportState, importRegister } from "../../subgraphs/companies/services/import-register.ts";
import { OFFICE_DAY, openRooms, viewerAs } from "../harness/house.ts";

const PUBLISHED = "test/fixtures/bce";
let rooms: Awaited<ReturnType<typeof openRooms>>;
let folder: string;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
  folder = mkdtempSync(join(tmpdir(), "statut-bce-"));
  cpSync(PUBLISHED, folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  return rooms.close();
});

const take = (batch?: number, progress?: (state: ImportState) => void): Promise<ImportState[]> =>
  importRegister({ subgraph: rooms.room("companies"), folder, day: OFFICE_DAY, batch, progress });
const rows = async (query: string) =>
  (await rooms.inside("companies", ({ db }) => sql.raw<object>(query).execute(db))).rows;
const counts = (states: readonly ImportState[]) =>
  states.map(({ fileName, kept, skipped, rejected, finished }) => [fileName, kept, skipped, rejected, finished]);
const clerk = viewerAs({ role: "CASE_HANDLER", fund: "UCM", language: "fr" });

const COUNTS = [
  ["code.csv", 4, 0, 0, true],
  ["enterprise.csv", 2, 1, 2, true],
  ["establishment.csv", 1, 0, 0, true],
  ["denomination.csv", 2, 1, 0, true],
  ["address.csv", 2, 0, 0, true],
  ["activity.csv", 3, 0, 1, true],
];

it("stops where it is interrupted, and goes on from there", async () => {
  const stop = new Error("the lights went out");
  const interrupted = take(1, ({ fileName, position }) => {
    if (fileName === "enterprise.csv" && position > 150n) throw stop;
  });
  await expect(interrupted).rejects.toBe(stop);
  expect(await rows("select finished from register_import where file_name = 'enterprise.csv'")).toEqual([
    { finished: false },
  ]);
  expect(counts(await take(2))).toEqual(COUNTS);
});

it("notes each bad line with its number and the reason", async () => {
  expect(
    await rows(`select file_name as file, f.line, reason, column_name as "column" from register_import_fault f
      join register_import using (sha256) order by 1 desc, 2`),
  ).toEqual([
    { file: "enterprise.csv", line: 4, reason: "INVALID", column: "StartDate" },
    { file: "enterprise.csv", line: 5, reason: "INVALID", column: "EnterpriseNumber" },
    { file: "activity.csv", line: 5, reason: "INVALID", column: "NaceCode" },
  ]);
});

it("reads a file once", async () => {
  let batches = 0;
  const states = await take(2, () => {
    batches += 1;
  });
  expect([counts(states), batches]).toEqual([COUNTS, 0]);
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

it("shows what the register says, in the reader's language", async () => {
  expect(await registered()).toEqual({
    names: ['Érable "& Fils"'],
    startsOn: "2026-03-02",
    legalForm: { code: "SRL" },
    statuses: [
      {
        status: "AC",
        situation: "000",
        meaning: "Situation normale",
        period: { startsOn: "2026-11-15", endsOn: null },
      },
    ],
    establishments: [{ number: "2999020165", municipality: "Liège", period: { startsOn: "2026-04-01", endsOn: null } }],
    activities: [
      ["62100", "2025", "Programmation informatique", "MAIN", null],
      ["62010", "2008", null, "MAIN", null],
      ["62100", "2025", "Programmation informatique", "SECONDARY", "2999020165"],
    ].map(([code, nomenclature, description, classification, establishmentNumber]) => ({
      activity: { code, nomenclature },
      description,
      classification,
      establishmentNumber,
      period: { startsOn: "2026-11-15", endsOn: null },
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

it("keeps the history from one extract to the next", async () => {
  const edit = (file: string, change: (text: string) => string): void =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
  edit("meta.csv", (text) => text.replace("15-11-2026", "16-11-2026"));
  edit("enterprise.csv", (text) => text.replace('"1999.020.144","AC","000"', '"1999.020.144","AC","050"'));
  edit("activity.csv", (text) => text.replace(/^"1999\.020\.144","001","2008".*\r\n/m, ""));
  await take();
  expect(await registered()).toMatchObject({
    statuses: [
      { situation: "000", period: { startsOn: "2026-11-15", endsOn: "2026-11-15" } },
      { situation: "050", period: { startsOn: "2026-11-16", endsOn: null } },
    ],
    activities: [
      { activity: { code: "62100" }, period: { endsOn: null } },
      { activity: { code: "62010" }, period: { startsOn: "2026-11-15", endsOn: "2026-11-15" } },
      { activity: { code: "62100" }, period: { endsOn: null } },
    ],
  });
});

it("refuses a file without a column that it needs, by name", async () => {
  writeFileSync(join(folder, "denomination.csv"), '"EntityNumber","Language"\r\n');
  await expect(take()).rejects.toThrow("denomination.csv lacks the columns TypeOfDenomination, Denomination");
});
