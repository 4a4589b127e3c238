import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { isChangeType, keptFromFeed } from "../../subgraphs/reporting/rules/feed/change-kinds.ts";
import { tell } from "../../subgraphs/shared/plumbing/facts.ts";
import { EVERY_TYPE } from "../../subgraphs/shared/plumbing/hear.ts";
import { catchUp } from "../../subgraphs/shared/plumbing/listen.ts";
import { OFFICE_DAY, viewerAs } from "../harness/house.ts";
import {
  ask,
  type Change,
  clerk,
  closeDesk,
  healthFund,
  hear,
  inasti,
  LOTTE,
  lotte,
  nowOf,
  openDesk,
  PAGE,
  readOn,
  rooms,
  tellPayment,
  typesOf,
} from "./change-desk.ts";

beforeAll(openDesk);
afterAll(closeDesk);

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
