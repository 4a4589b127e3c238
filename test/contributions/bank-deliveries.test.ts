import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXAMPLE_FILE } from "../../subgraphs/contributions/formats/coda/example-file.ts";
import { noteBankFiles } from "../../subgraphs/contributions/services/bank-deliveries/note-files.ts";
import { takeInBankFiles } from "../../subgraphs/contributions/services/bank-deliveries/take-in-files.ts";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { clerkOf, idOf, insured, type Office, openOffice, TODAY } from "./office.ts";

const WHOLE = Buffer.from(`${EXAMPLE_FILE.join("\n")}\n`, "latin1");
const folder = mkdtempSync(join(tmpdir(), "statut-bank-"));
let office: Office;

beforeAll(async () => {
  for (const name of ["SECUREX", "UCM", "somebody else"]) mkdirSync(join(folder, name));
  process.env.STATUT_BANK_FOLDER = folder;
  office = await openOffice();
  await office.letIn([{ key: "dupont", fund: "SECUREX", ssin: "85073003328" }], { BE78735000000186: "SECUREX" });
  await office.rows`insert into account (number, contributor_id, kind, fund, opened_on)
    overriding system value values (12345678, ${idOf("dupont")}, 'PERSON', 'SECUREX', '2024-01-01')`;
});
afterAll(async () => {
  delete process.env.STATUT_BANK_FOLDER;
  rmSync(folder, { recursive: true, force: true });
  await office?.close();
});

/** Lays a file as a bank's software does, and lets it lie there for a minute, or so many seconds. */
function lay(fund: string, name: string, bytes: Uint8Array, seconds = 60): void {
  const path = join(folder, fund, name);
  writeFileSync(path, bytes);
  const then = Date.now() / 1_000 - seconds;
  utimesSync(path, then, then);
}

const desk = () => deskOf(office.subgraph, { name: "test" }, TODAY);
const work = async (): Promise<void> => {
  await noteBankFiles(desk());
  await takeInBankFiles(desk());
};

const LIST = `query ($state: BankDeliveryState) { bankDeliveries(first: 20, state: $state) { totalCount nodes {
  fileName state lookedAtOn matched suspended ignored statements { number }
  errors { __typename ... on UserError { code message path } ... on UnreadableFileError { fileFaults { reason line } }
    ... on UnknownBankAccountError { accounts } ... on ValidationError { reason } } } } }`;
const list = async (state: string | null = null, as = clerkOf("SECUREX")) =>
  (await office.ask(as, LIST, { state })).bankDeliveries.nodes;
const booked = async () => (await office.rows<{ n: number }>`select count(*)::int as n from payment`)[0]?.n;

it("takes in, once, what lies in the folder, but what is still being brought", async () => {
  lay("SECUREX", "today.cod", WHOLE);
  lay("SECUREX", "just-now.cod", WHOLE, 0);
  lay("SECUREX", "half.cod.part", WHOLE.subarray(0, 500));
  lay("somebody else", "theirs.cod", WHOLE);
  await work();
  await work();
  expect(await list()).toEqual([
    {
      ...{ fileName: "today.cod", state: "TAKEN_IN", lookedAtOn: TODAY },
      ...{ matched: 1, suspended: 3, ignored: 0, statements: [{ number: "001" }], errors: [] },
    },
  ]);
  expect(await booked()).toBe(4);
});

it("knows the same file under another name, and books nothing of it", async () => {
  lay("SECUREX", "again.cod", WHOLE);
  await work();
  expect((await list())[0]).toMatchObject({ fileName: "again.cod", state: "TAKEN_IN", matched: 0, ignored: 4 });
  expect(await booked()).toBe(4);
});

it("refuses a file that is cut, says where, and reads it again once it is laid there whole", async () => {
  lay("SECUREX", "cut.cod", WHOLE.subarray(0, WHOLE.length - 300));
  await work();
  const [refused] = await list("REFUSED");
  expect(refused).toMatchObject({ fileName: "cut.cod", lookedAtOn: TODAY, statements: [], matched: 0 });
  expect(refused.errors).toMatchObject([
    {
      ...{ __typename: "UnreadableFileError", code: "UNREADABLE_FILE", path: null },
      ...{
        message: expect.stringMatching(/fichier/),
        fileFaults: expect.arrayContaining([{ reason: "CUT_SHORT", line: 16 }]),
      },
    },
  ]);
  lay("SECUREX", "cut.cod", WHOLE, 30);
  await work();
  expect((await list())[0]).toMatchObject({ fileName: "cut.cod", state: "TAKEN_IN", ignored: 4 });
  expect(await list("REFUSED")).toHaveLength(1);
});

it("refuses what is about the account of another fund, and shows it to nobody but whose folder it is", async () => {
  lay("UCM", "strange.cod", WHOLE);
  await work();
  expect(await list(null, clerkOf("UCM"))).toMatchObject([
    { fileName: "strange.cod", state: "REFUSED", errors: [{ __typename: "UnknownBankAccountError", accounts: 1 }] },
  ]);
  expect(await list("REFUSED")).toHaveLength(1);
  expect(await office.faults(insured("85073003328"), LIST, {})).toEqual(["FORBIDDEN"]);
});

it("refuses a file of more than 200 million bytes unread", async () => {
  lay("UCM", "huge.cod", Buffer.of());
  truncateSync(join(folder, "UCM", "huge.cod"), 200_000_001);
  lay("UCM", "empty.cod", Buffer.of());
  const then = Date.now() / 1_000 - 20;
  utimesSync(join(folder, "UCM", "huge.cod"), then, then);
  await work();
  const [huge, empty] = await list("REFUSED", clerkOf("UCM"));
  expect([huge, empty]).toMatchObject([
    {
      fileName: "huge.cod",
      errors: [{ __typename: "ValidationError", reason: "TOO_LONG", message: expect.stringMatching(/trop long/) }],
    },
    { fileName: "empty.cod", errors: [{ __typename: "UnreadableFileError" }] },
  ]);
});

it("follows no link, and says of a file that was taken away that it is gone", async () => {
  symlinkSync(join(folder, "UCM", "strange.cod"), join(folder, "SECUREX", "link.cod"));
  lay("SECUREX", "brief.cod", WHOLE);
  await noteBankFiles(desk());
  rmSync(join(folder, "SECUREX", "brief.cod"));
  expect(await list("WAITING")).toMatchObject([{ fileName: "brief.cod", lookedAtOn: null }]);
  await takeInBankFiles(desk());
  expect((await list())[0]).toMatchObject({ fileName: "brief.cod", state: "GONE", errors: [] });
  expect(await list("WAITING")).toEqual([]);
});

it("tries a file again that an accident stopped, and lets it hold up no other", async () => {
  await office.tamper(`create function contributions.stumble() returns trigger language plpgsql as $$
    begin if new.name = 'b.cod' then raise exception 'the disk is full'; end if; return new; end $$;
    create trigger stumble before insert on contributions.bank_file for each row execute function
      contributions.stumble()`);
  const other = (end: string) => Buffer.from(`${EXAMPLE_FILE.join(end)}${end}`, "latin1");
  lay("SECUREX", "b.cod", other("\r\n"), 50);
  lay("SECUREX", "c.cod", WHOLE, 40);
  await noteBankFiles(desk());
  await expect(takeInBankFiles(desk())).rejects.toThrow("the disk is full");
  expect(await list("WAITING")).toMatchObject([{ fileName: "b.cod" }]);
  expect((await list("TAKEN_IN")).map(({ fileName }: { fileName: string }) => fileName)).toContain("c.cod");
  await office.tamper("drop trigger stumble on contributions.bank_file");
  await takeInBankFiles(desk());
  expect(await list("WAITING")).toEqual([]);
  expect(await booked()).toBe(4);
});
