import { sendWhatIsOwed } from "../../subgraphs/reporting/jobs/transmissions.ts";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { tell } from "../../subgraphs/shared/plumbing/facts.ts";
import { careerQuarterId } from "../../subgraphs/shared/plumbing/ids.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { OFFICE_DAY, openRooms, viewerAs } from "../harness/house.ts";
import { readPdf } from "../harness/read-pdf.ts";

const LOTTE = seedId("aff", "lotte");
const lotte = viewerAs({ role: "INSURED", ssin: "88041212434", language: "nl", actor: "lotte" });
const fund = (institution: string) => viewerAs({ role: "HEALTH_FUND", institution, purpose: "INSURABILITY" });
const hanne = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX" });

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

let version = 1_000_000;
async function told(source: string, type: string, subject: string, content: object): Promise<void> {
  version += 1;
  await rooms.inside(source, ({ db }) =>
    tell({ db }, source, [{ type, subject, subjectVersion: version, day: OFFICE_DAY, content }]),
  );
  await rooms.settle();
}

/** Lotte as the affiliates tell her, with this health fund or none, in this language. */
const known = (healthFund: string | null, language = "nl", more: object = {}) =>
  told("affiliates", "ContributorKnown", LOTTE, {
    ...{ id: LOTTE, kind: "PERSON", fund: "SECUREX", funds: ["SECUREX"], ssin: "88041212434", enterpriseNumber: null },
    ...{ healthFund, language, addressee: ["Lotte Linde", "Lindelei 1", "9000 Gent"] },
    ...more,
  });

const settled = (quarter: string, state: string) =>
  told("contributions", "QuarterSettled", LOTTE, {
    ...{ careerQuarterId: careerQuarterId(LOTTE, quarter), quarter, state, minimumReached: state === "PAID" },
  });
const paid = async (year: number) => {
  for (const quarter of [1, 2, 3, 4]) await settled(`${year}Q${quarter}`, "PAID");
};

interface Shown {
  readonly id: string;
  readonly kind: { readonly code: string };
  readonly [field: string]: unknown;
}

/** What somebody may read of the vouchers of a year, once what is owed was sent. */
async function vouchers(about: string, who: Viewer = hanne, letter = ""): Promise<Shown[]> {
  await sendWhatIsOwed.run(deskOf(rooms.room("reporting"), sendWhatIsOwed, OFFICE_DAY));
  const where = { kind: ["CONTRIBUTION_VOUCHER", "PAPER_CONTRIBUTION_VOUCHER"], about, affiliateId: LOTTE };
  const query = `query ($where: TransmissionFilter) { transmissions(where: $where, first: 20) { nodes {
    id kind { code } action state recipient { code } supersedes payload ${letter} } } }`;
  const { data, errors } = await rooms.ask("reporting", who, query, { where });
  expect(errors).toBeUndefined();
  const { nodes } = (data as unknown as { transmissions: { nodes: (Shown & { payload: string })[] } }).transmissions;
  return nodes.map(({ payload, ...rest }) => ({ ...rest, ...JSON.parse(payload) }));
}
const LETTER = "letter { sha256 content }";
const wordsOf = async (shown: Shown | undefined): Promise<string> => {
  const letter = shown?.letter as { content: string } | undefined;
  return JSON.stringify(await readPdf(Buffer.from(letter?.content ?? "", "base64")));
};
const brief = (all: readonly Shown[]) =>
  all.map(({ kind, action, state, recipient }) => [kind.code, action, state, (recipient as Shown | null)?.code]);

test("where no health fund is known, the voucher goes to the person as a letter, in her language", async () => {
  await known(null);
  await paid(2023);
  const [voucher, ...others] = await vouchers("2023", lotte, LETTER);
  expect(others).toEqual([]);
  expect(voucher).toMatchObject({
    ...{ kind: { code: "PAPER_CONTRIBUTION_VOUCHER" }, action: "FIRST", state: "SENT", recipient: null },
    ...{ inOrder: true, cover: { startsOn: "2025-01-01", endsOn: "2025-12-31" }, ssin: "88041212434" },
    letter: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  const text = await wordsOf(voucher);
  for (const words of [
    "Bijdragebon 2023",
    "88041212434",
    "4e kwartaal 2023: betaald",
    "Lindelei 1",
    "31 december 2025",
  ])
    expect(text).toContain(words);
  expect(text).not.toMatch(/€|EUR|vervangt/);
  for (const who of [fund("300"), viewerAs({ role: "CASE_HANDLER", fund: "GROUPS" })])
    expect(await vouchers("2023", who)).toEqual([]);
});

test("once one is known, the electronic voucher takes its place; what follows goes to whoever holds it", async () => {
  await known("100");
  await known("100", "nl");
  const [paper, voucher, ...others] = await vouchers("2023");
  expect([brief([paper, voucher] as Shown[]), others]).toEqual([
    [
      ["PAPER_CONTRIBUTION_VOUCHER", "FIRST", "CORRECTED", undefined],
      ["CONTRIBUTION_VOUCHER", "REPLACEMENT", "SENT", "100"],
    ],
    [],
  ]);
  expect(voucher?.supersedes).toBe(paper?.id);
  expect(await vouchers("2023", fund("100"))).toMatchObject([{ id: voucher?.id, inOrder: true }]);
  await known(null);
  await settled("2023Q4", "UNPAID");
  expect(brief(await vouchers("2023")).slice(1)).toEqual([
    ["CONTRIBUTION_VOUCHER", "REPLACEMENT", "CORRECTED", "100"],
    ["CONTRIBUTION_VOUCHER", "CANCELLATION", "SENT", "100"],
  ]);
  await settled("2023Q4", "PAID");
  expect(brief(await vouchers("2023")).slice(3)).toEqual([["PAPER_CONTRIBUTION_VOUCHER", "FIRST", "SENT", undefined]]);
});

test.each([
  ["fr", "n’est plus valable"],
  ["nl", "geldt niet meer"],
  ["de", "gilt nicht mehr"],
  ["en", "no longer valid"],
])("a paper voucher is taken back on paper, though a health fund is known since: %s", async (language, words) => {
  await known(null, language);
  await paid(2021);
  await vouchers("2021");
  await settled("2021Q4", "UNPAID");
  await known("100", language);
  const all = await vouchers("2021", lotte, LETTER);
  expect(brief(all).slice(-2)).toEqual([
    ["PAPER_CONTRIBUTION_VOUCHER", "FIRST", "CORRECTED", undefined],
    ["PAPER_CONTRIBUTION_VOUCHER", "CANCELLATION", "SENT", undefined],
  ]);
  expect(await wordsOf(all.at(-1))).toContain(words);
});

test.each([
  ["fr", "Ce bon remplace celui", "1er trimestre 2020 : payé", "4e trimestre 2020 : dispensé", "1 janvier 2022"],
  ["nl", "Deze bon vervangt", "1e kwartaal 2020: betaald", "4e kwartaal 2020: vrijgesteld", "1 januari 2022"],
  ["de", "Dieser Schein ersetzt", "1. Quartal 2020: bezahlt", "4. Quartal 2020: befreit", "1. Januar 2022"],
  ["en", "takes the place of", "Quarter 1 of 2020: paid", "Quarter 4 of 2020: exempted", "1 January 2022"],
])("a paper voucher that follows another says so: %s", async (language, replaces, ...others) => {
  await known(null, language);
  await paid(2020);
  const first = (await vouchers("2020")).at(-1);
  await settled("2020Q4", "EXEMPTED");
  const second = (await vouchers("2020", lotte, LETTER)).at(-1);
  expect(second).toMatchObject({ action: "REPLACEMENT", supersedes: first?.id });
  const text = await wordsOf(second);
  for (const words of [replaces, ...others]) expect(text).toContain(words);
});

test("what waited for a health fund goes on paper when there is none any more, and is sent once", async () => {
  await known("100");
  await paid(2022);
  await known(null);
  expect(brief(await vouchers("2022"))).toEqual([
    ["CONTRIBUTION_VOUCHER", "FIRST", "WITHDRAWN", undefined],
    ["PAPER_CONTRIBUTION_VOUCHER", "FIRST", "SENT", undefined],
  ]);
});

test("a replaced number stands on what is drawn up from then on; either leads to the own messages", async () => {
  const number = "88041212533";
  await known("100", "nl", { ssin: number, formerSsins: ["88041212434"] });
  const all = await vouchers("2022", { ...lotte, ssin: number });
  expect(brief(all).slice(1)).toEqual([
    ["PAPER_CONTRIBUTION_VOUCHER", "FIRST", "CORRECTED", undefined],
    ["CONTRIBUTION_VOUCHER", "REPLACEMENT", "SENT", "100"],
  ]);
  expect(all.at(-1)).toMatchObject({ ssin: number });
  expect(await vouchers("2022", lotte)).toEqual(all);
});
