import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { sealUsages } from "../../subgraphs/shared/plumbing/privacy/seal.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { OFFICE_DAY } from "../harness/office.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

const LOTTE = "88041212434";
const lotte = seedId("aff", "lotte");

let house: House;
let owner: pg.Client;
let anchors: string;
beforeAll(async () => {
  anchors = mkdtempSync(join(tmpdir(), "statut-anchors-"));
  process.env.STATUT_ANCHORS = anchors;
  house = await openHouse("one process");
  owner = new pg.Client(house.url);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await house.close();
  rmSync(anchors, { recursive: true });
});

type Usage = Readonly<Record<string, unknown>>;
type Usages = { readonly nodes: readonly Usage[]; readonly totalCount: number };

const OWN = `query ($where: DataUsageFilter) { viewer { affiliate { dataUsages(where: $where) { totalCount
  nodes { action topics told receiver receiverName purpose purposeInWords basis { article } } } } } }`;
const own = async (where: object = {}, language = "nl"): Promise<Usages> => {
  const { data, errors } = await house.ask("lotte", OWN, { where }, { "accept-language": language });
  expect(errors).toEqual([]);
  return (data as never as { viewer: { affiliate: { dataUsages: Usages } } }).viewer.affiliate.dataUsages;
};

const SOUGHT = `query ($where: DataUsageSearch) { dataUsages(where: $where) { totalCount
  nodes { action told receiver receiverName actor affiliateId } } }`;
const sought = async (who: string, where: object): Promise<Usages> => {
  const { data, errors } = await house.ask(who, SOUGHT, { where });
  expect(errors).toEqual([]);
  return (data as never as { dataUsages: Usages }).dataUsages;
};

it("an insured person finds out who looked into the file, when, at what, for whom, why and by what right", async () => {
  expect(await own()).toEqual({ totalCount: 0, nodes: [] });
  await house.ask("hanne", `{ affiliate(ssin: "${LOTTE}") { displayName account { balance } } }`);
  const voucher = `{ affiliate(ssin: "${LOTTE}") { careerYear(year: 2025) { contributionVoucher { inOrder } } } }`;
  await house.ask("health-fund-300", voucher, {}, { "statut-purpose": "INSURABILITY" });
  await house.ask("chantal", `{ affiliate(ssin: "${LOTTE}") { displayName } }`);
  expect(await own()).toEqual({
    totalCount: 3,
    nodes: [
      {
        action: "Vroeg het dossier op; er werd niets meegedeeld.",
        topics: [],
        told: false,
        receiver: "UCM",
        receiverName: "UCM",
        purpose: "FILE_CARE",
        purposeInWords: "het beheer van het dossier",
        basis: { article: "Regulation (EU) 2016/679 (GDPR), art. 6(1)(c) and (e)" },
      },
      {
        action: "Geraadpleegd: de rekening en de betalingen, de loopbaan en het ziekenfonds en de bijdragebons.",
        topics: ["ACCOUNT", "CAREER", "HEALTH_INSURANCE"],
        told: true,
        receiver: "300",
        receiverName: "Nationaal verbond van socialistische mutualiteiten",
        purpose: "INSURABILITY",
        purposeInWords: "de verzekerbaarheid en de bijdragebon",
        basis: { article: "Law of 15-01-1990 on the Crossroads Bank for Social Security, art. 15" },
      },
      {
        action: "Geraadpleegd: de rekening en de betalingen en de identiteit en de contactgegevens.",
        topics: ["ACCOUNT", "IDENTITY"],
        told: true,
        receiver: "SECUREX",
        receiverName: "Securex Integrity",
        purpose: "FILE_CARE",
        purposeInWords: "het beheer van het dossier",
        basis: { article: "Regulation (EU) 2016/679 (GDPR), art. 6(1)(c) and (e)" },
      },
    ],
  });
  expect((await own({ receiver: "300" }, "de")).nodes).toMatchObject([
    {
      receiverName: "Union nationale des mutualités socialistes",
      purposeInWords: "Versicherbarkeit und Beitragsgutschein",
    },
  ]);
  expect((await own({ until: "2026-11-19" })).totalCount).toBe(0);
});

it("pages through them, the newest first, and they stay where they are while others come", async () => {
  const PAGE = `query ($after: String) { viewer { affiliate { dataUsages(first: 2, after: $after) {
    nodes { id receiver } pageInfo { hasNextPage endCursor } } } } }`;
  const page = async (after: string | null) => {
    const { data } = await house.ask("lotte", PAGE, { after });
    const found = data as never as {
      viewer: { affiliate: { dataUsages: Usages & { pageInfo: { endCursor: string } } } };
    };
    return found.viewer.affiliate.dataUsages;
  };
  const first = await page(null);
  await house.ask("koen", `{ affiliate(ssin: "${LOTTE}") { displayName } }`);
  const second = await page(first.pageInfo.endCursor);
  expect([...first.nodes, ...second.nodes].map(({ receiver }) => receiver)).toEqual(["UCM", "300", "SECUREX"]);
});

it("the data protection officer finds which clerk it was, and leaves a record herself", async () => {
  const before = (await own()).totalCount;
  const { nodes } = await sought("dorien", { ssin: LOTTE });
  expect(nodes.map(({ receiver, actor, told }) => [receiver, actor, told])).toEqual([
    ["SECUREX", expect.stringContaining("koen"), true],
    ["UCM", null, false],
    ["300", null, true],
    ["SECUREX", expect.stringContaining("hanne"), true],
  ]);
  expect(new Set(nodes.map(({ affiliateId }) => affiliateId))).toEqual(new Set([lotte]));
  expect(await own()).toMatchObject({
    totalCount: before + 1,
    nodes: [
      {
        action: "Geraadpleegd: het raadplegingslogboek.",
        purposeInWords: "het toezicht op de gegevensbescherming",
        basis: { article: "Regulation (EU) 2016/679 (GDPR), art. 39(1)(b)" },
      },
      {},
      {},
      {},
      {},
    ],
  });
});

it("the officer of another fund finds the own clerk's try, without learning whom it was about", async () => {
  const { nodes } = await sought("gilles", {});
  expect(nodes).toEqual([
    {
      action: "Asked for the file, and was told nothing.",
      told: false,
      receiver: "UCM",
      receiverName: "UCM",
      actor: expect.stringContaining("chantal"),
      affiliateId: null,
    },
  ]);
  expect(await sought("gilles", { ssin: LOTTE })).toEqual({ totalCount: 0, nodes: [] });
});

it("does not learn which member of staff it was, and nobody else learns anything", async () => {
  const actor = "{ viewer { affiliate { dataUsages { nodes { actor affiliateId } } } } }";
  const codes = (await house.ask("lotte", actor)).errors.map(({ extensions }) => extensions.code);
  expect(new Set(codes)).toEqual(new Set(["FORBIDDEN"]));
  const hers = `{ affiliate(id: "${lotte}") { dataUsages { totalCount } } }`;
  expect((await house.ask("jan", hers)).data).toEqual({ affiliate: null });
  for (const who of ["hanne", "koen", "dorien", "health-fund-300", "inasti"]) {
    const purpose = who === "inasti" ? "CAREER" : "INSURABILITY";
    const { errors, body } = await house.ask(who, hers, {}, { "statut-purpose": purpose });
    expect([who, errors.map(({ extensions }) => extensions.code)]).toEqual([who, ["FORBIDDEN"]]);
    expect(JSON.stringify(body)).not.toContain("totalCount");
  }
});

it("records as many persons as an answer tells of, however many subgraphs told (I10)", async () => {
  const query = "{ affiliates(first: 9) { nodes { id lastName account { balance } } } }";
  const { data } = await house.ask("hanne", query);
  const { nodes } = (data as never as { affiliates: { nodes: { id: string }[] } }).affiliates;
  const { rows } = await owner.query<{ subject: string; records: number }>(
    `select subject, count(*)::int as records from privacy.usage
    where request = (select request from privacy.usage order by id desc limit 1) group by subject`,
  );
  expect(rows.map(({ subject }) => subject).sort()).toEqual(nodes.map(({ id }) => id).sort());
  expect(rows.map(({ records }) => records)).toEqual(nodes.map(() => 2));
  const { nodes: found } = await sought("dorien", { actor: String(await actorOf("hanne")), told: true });
  expect(found.filter(({ affiliateId }) => nodes.some(({ id }) => id === affiliateId)).length).toBeGreaterThanOrEqual(
    9,
  );
});

const actorOf = async (who: string): Promise<string> =>
  (await owner.query(`select actor from privacy.usage where actor like '%${who}%' limit 1`)).rows[0].actor;

it("a log that somebody tampered with is named, at the record", async () => {
  await sealUsages(deskOf(house.room("affiliates"), { name: "seal" }, OFFICE_DAY));
  const CHECK = "{ usageLogCheck { whole fault { kind place record } } }";
  expect((await house.ask("dorien", CHECK)).data).toEqual({ usageLogCheck: { whole: true, fault: null } });
  await owner.query("alter table privacy.usage disable trigger all");
  const hannes = "(select min(id) from privacy.usage where actor like '%hanne%')";
  const { rows } = await owner.query(`update privacy.usage set actor = 'nobody' where id = ${hannes} returning id`);
  expect((await house.ask("dorien", CHECK)).data).toEqual({
    usageLogCheck: { whole: false, fault: { kind: "CHANGED", place: 1, record: rows[0].id } },
  });
});
