import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { letGoOfChanges } from "../../subgraphs/reporting/jobs/feed.ts";
import { isChangeType, keptFromFeed } from "../../subgraphs/reporting/rules/feed/change-kinds.ts";
import type { Context } from "../../subgraphs/shared/plumbing/context.ts";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { tell } from "../../subgraphs/shared/plumbing/facts.ts";
import { EVERY_TYPE } from "../../subgraphs/shared/plumbing/hear.ts";
import { catchUp } from "../../subgraphs/shared/plumbing/listen.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { OFFICE_DAY, openRooms, viewerAs } from "../harness/house.ts";

const LOTTE = seedId("aff", "lotte");
const clerk = (fund: string) => viewerAs({ role: "CASE_HANDLER", fund, actor: `clerk of ${fund}` });
const healthFund = (institution: string, purpose: string | null = "INSURABILITY") =>
  viewerAs({ role: "HEALTH_FUND", institution, purpose, actor: `health fund ${institution}` });
const lotte = viewerAs({ role: "INSURED", ssin: "88041212434" });
const inasti = (purpose: string) => viewerAs({ role: "INASTI", purpose });

const PAGE = `query ($after: String, $first: Int! = 100, $where: ChangeFilter) {
  changes(after: $after, first: $first, where: $where) {
    nodes { id type subjectId subjectVersion contributorId day toldAt } pageInfo { hasNextPage endCursor } } }`;

interface Change {
  readonly id: string;
  readonly type: string;
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly contributorId: string | null;
}

interface Shown {
  readonly changes: { readonly nodes: Change[]; readonly pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  readonly changesCursor: string;
}

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

const ask = async (viewer: Viewer, query: string, variables = {}) => {
  const { data, errors } = await rooms.ask("reporting", viewer, query, variables);
  return { data: data as never as Shown, errors: errors ?? [] };
};

const nowOf = async (viewer: Viewer): Promise<string> => (await ask(viewer, "{ changesCursor }")).data.changesCursor;

/** Reads on from a place until nothing follows, as the recipe says. */
async function readOn(viewer: Viewer, from?: string, first = 100) {
  const read: Change[] = [];
  for (let after = from; ; ) {
    const { data, errors } = await ask(viewer, PAGE, { after, first });
    expect(errors).toEqual([]);
    const { nodes, pageInfo } = data.changes;
    read.push(...nodes);
    after = pageInfo.endCursor ?? after;
    if (!pageInfo.hasNextPage) return { read, after };
  }
}

const hear = () => catchUp(rooms.room("reporting"), OFFICE_DAY);

const typesOf = (changes: readonly Change[]) => [...new Set(changes.map(({ type }) => type))].sort();

/** Tells of payments, as the contributions do; `work` may take its time, or fail, before the end. */
const tellPayment = (name: string, given: object = {}, work: (context: Context) => Promise<void> = async () => {}) =>
  rooms.inside("contributions", async (context) => {
    const content = { contributorId: LOTTE, fund: "SECUREX", amount: "1.00", ...given };
    const fact = { type: "PaymentReceived", subject: name, subjectVersion: 1, day: OFFICE_DAY, content };
    await tell(context, "contributions", [fact]);
    await work(context);
  });

describe("the register of the feed", () => {
  it("says of every fact that any subgraph tells or hears whether it is shown", async () => {
    const told = new Set(rooms.subgraphs.flatMap(({ plan }) => plan.hearings.map(({ type }) => type)));
    told.delete(EVERY_TYPE);
    for (const file of readdirSync("subgraphs", { recursive: true, encoding: "utf8" })) {
      if (!/^\w+\/services\/.*(?<!test)\.ts$/.test(file)) continue;
      const text = readFileSync(`subgraphs/${file}`, "utf8");
      if (/\btell\w*\(/.test(text))
        for (const [, type = ""] of text.matchAll(/\btype: "([A-Z][a-z]+[A-Z]\w+)"/g)) told.add(type);
    }
    expect(told.size).toBeGreaterThan(40);
    expect([...told].filter((type) => !isChangeType(type) && !keptFromFeed[type])).toEqual([]);
  });
});

describe("who hears of what", () => {
  it("shows staff the own fund, and nothing of another", async () => {
    const { read } = await readOn(clerk("SECUREX"));
    const { read: others } = await readOn(clerk("UCM"));
    expect(read.filter(({ contributorId }) => contributorId === LOTTE).length).toBeGreaterThan(20);
    expect(others.filter(({ contributorId }) => contributorId === LOTTE)).toEqual([]);
    expect(typesOf(read)).toEqual(expect.arrayContaining(["CareerChanged", "DueIssued", "PaymentReceived"]));
  });

  it("shows a health fund its members, without money, and only for insurability", async () => {
    const { read } = await readOn(healthFund("300"));
    expect(typesOf(read)).toEqual(["CareerChanged", "ContributorKnown", "QuarterSettled"]);
    const members = await rooms.inside("reporting", async ({ db }) => {
      const { rows } = await sql<{ id: string }>`select id from contributor where health_fund = '300'`.execute(db);
      return rows.map(({ id }) => id).sort();
    });
    expect([...new Set(read.map(({ contributorId }) => contributorId))].sort()).toEqual(members);
    expect((await readOn(healthFund("300", "BENEFIT_DECISION"))).read).toEqual([]);
  });

  it("shows an institution what its purpose is about, and a person what is about oneself", async () => {
    expect(typesOf((await readOn(inasti("CAREER"))).read)).toEqual([
      "CareerChanged",
      "ContributorKnown",
      "QuarterSettled",
    ]);
    expect(typesOf((await readOn(inasti("REQUEST_DECISION"))).read)).toEqual([
      "ExemptionChanged",
      "SurchargeWaiverChanged",
    ]);
    expect((await readOn(inasti("STATISTICS"))).read).toEqual([]);
    const { read } = await readOn(lotte);
    expect(read.length).toBeGreaterThan(20);
    expect(read.filter(({ contributorId }) => contributorId !== LOTTE)).toEqual([]);
  });

  it.each(["PUBLIC", "ANALYST", "DATA_PROTECTION_OFFICER", "FPS_SOCIAL_SECURITY", "RECOVERY_PARTY"] as const)(
    "refuses %s",
    async (role) => {
      const { errors } = await ask(viewerAs({ role, fund: "SECUREX" }), PAGE);
      expect(errors[0]?.extensions?.code).toBe(role === "PUBLIC" ? "UNAUTHENTICATED" : "FORBIDDEN");
    },
  );

  it("tells a health fund that a member leaves, once, and the next from then on", async () => {
    const [before, after] = [await nowOf(healthFund("300")), await nowOf(healthFund("100"))];
    const move = (healthFundCode: string, version: number) =>
      rooms.inside("affiliates", async (context) => {
        const { rows } = await sql<{ content: object }>`select content from facts.fact
          where type = 'ContributorKnown' and subject = ${LOTTE} order by subject_version desc limit 1`.execute(
          context.db,
        );
        const content = { ...rows[0]?.content, healthFund: healthFundCode };
        const settled = { careerQuarterId: "cq_x_2026Q3", quarter: "2026Q3", state: "PAID", minimumReached: true };
        const about = { subject: LOTTE, subjectVersion: version, day: OFFICE_DAY };
        await tell(context, "affiliates", [
          { type: "QuarterSettled", ...about, content: settled },
          { type: "ContributorKnown", ...about, content },
          { type: "QuarterSettled", ...about, subjectVersion: version + 1, content: settled },
        ]);
      });
    await move("100", 1_000_000);
    await hear();
    expect((await readOn(healthFund("300"), before)).read.map(({ type }) => type)).toEqual([
      "QuarterSettled",
      "ContributorKnown",
    ]);
    expect((await readOn(healthFund("100"), after)).read.map(({ type }) => type)).toEqual([
      "ContributorKnown",
      "QuarterSettled",
    ]);
  });

  it("leaves a usage record of whom a page told of, and holds nothing of a person but ids", async () => {
    const who = clerk("SECUREX");
    const { data } = await ask(who, PAGE, { first: 100 });
    const { nodes } = data.changes;
    const people = new Set(nodes.map(({ contributorId }) => contributorId).filter((id) => id?.startsWith("aff_")));
    const recorded = await rooms.inside("affiliates", async ({ db }) => {
      const { rows } = await sql<{ n: number }>`select count(distinct subject)::int as n from privacy.usage
        where actor = ${who.actor} and source = 'reporting'`.execute(db);
      return rows[0]?.n ?? 0;
    });
    expect(recorded).toBeGreaterThanOrEqual(people.size);
    expect(JSON.stringify(nodes)).not.toMatch(/\d{11}|Linde/);
  });
});

describe("the order of the feed", () => {
  it("shows no later place before an earlier one, whoever commits first, and loses and doubles nothing", async () => {
    const who = clerk("SECUREX");
    const start = await nowOf(who);
    const seen: Change[] = [];
    let telling = true;
    const reader = async () => {
      for (let after = start; ; ) {
        const last = !telling;
        const found = await readOn(who, after, 3);
        seen.push(...found.read);
        after = found.after ?? after;
        if (last) return;
      }
    };
    const hearer = async () => {
      while (telling) await catchUp(rooms.room("reporting"), OFFICE_DAY);
    };
    const tellers = Array.from({ length: 8 }, async (_, teller) => {
      for (let i = 0; i < 5; i += 1) {
        const fails = (teller + i) % 4 === 3;
        const slowly = async () => {
          await pause(((teller * 7 + i * 13) % 5) * 8);
          if (fails) throw new Error("undone");
        };
        await tellPayment(`pay_${teller}_${i}`, {}, slowly).catch(() => undefined);
      }
    });
    const work = [hearer(), hearer()];
    const reading = Promise.all([reader()]);
    await Promise.all(tellers);
    await catchUp(rooms.room("reporting"), OFFICE_DAY);
    telling = false;
    await Promise.all([...work, reading]);
    const { read: whole } = await readOn(who, start);
    const kept = Array.from({ length: 40 }, (_, n) => [Math.floor(n / 5), n % 5] as const).filter(
      ([t, i]) => (t + i) % 4 !== 3,
    );
    expect(seen).toEqual(whole);
    expect(seen.map(({ subjectId }) => subjectId).sort()).toEqual(kept.map(([t, i]) => `pay_${t}_${i}`).sort());
  });
});

describe("a cursor", () => {
  it("goes on where it stood, page by page, whatever is told meanwhile", async () => {
    const start = await nowOf(lotte);
    for (const name of ["pay_a", "pay_b", "pay_c"]) await tellPayment(name);
    await hear();
    const { data } = await ask(lotte, PAGE, { after: start, first: 2 });
    const { nodes, pageInfo } = data.changes;
    await tellPayment("pay_d");
    await hear();
    const { read } = await readOn(lotte, pageInfo.endCursor ?? undefined, 1);
    expect([...nodes, ...read].map(({ subjectId }) => subjectId)).toEqual(["pay_a", "pay_b", "pay_c", "pay_d"]);
    const { data: none } = await ask(lotte, PAGE, { after: start, where: { type: ["BenefitDecided"] } });
    expect(none.changes).toMatchObject({ nodes: [] });
  });

  it.each([
    ["of another reader", () => nowOf(clerk("UCM")), "FOREIGN_CURSOR"],
    ["of the same reader for another purpose", () => nowOf(inasti("CAREER")), "FOREIGN_CURSOR"],
    ["that is none", async () => "bm9uZQ", "UNKNOWN_CURSOR"],
    ["of another list", async () => Buffer.from('["2026-11-20","x"]').toString("base64url"), "UNKNOWN_CURSOR"],
  ])("%s is refused", async (_, cursor, reason) => {
    const viewer = _.includes("purpose") ? inasti("REQUEST_DECISION") : clerk("SECUREX");
    const { errors } = await ask(viewer, PAGE, { after: await cursor() });
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_INPUT", field: "after", reason });
  });

  it("from before what was let go is refused, and says to begin anew", async () => {
    const who = clerk("SECUREX");
    const { data } = await ask(who, PAGE, { first: 1 });
    const old = data.changes.pageInfo.endCursor;
    const later = "2028-06-01";
    await letGoOfChanges.run(deskOf(rooms.room("reporting"), letGoOfChanges, later));
    const { errors } = await ask(who, PAGE, { after: old });
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_INPUT", reason: "CURSOR_TOO_OLD" });
    await tellPayment("pay_after");
    await hear();
    expect((await readOn(who, await nowOf(who))).read).toEqual([]);
  });

  it("asks for a page of at most a hundred", async () => {
    const { errors } = await ask(clerk("SECUREX"), PAGE, { first: 101 });
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_INPUT", reason: "NOT_BETWEEN" });
  });
});
