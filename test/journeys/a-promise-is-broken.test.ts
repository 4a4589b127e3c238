import { sendWhatIsOwed } from "../../subgraphs/reporting/jobs/transmissions.ts";
import { promises } from "../../subgraphs/reporting/rules/commitments/promises.ts";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { type Clock, clockChanged, tell } from "../../subgraphs/shared/plumbing/facts.ts";
import { careerQuarterId } from "../../subgraphs/shared/plumbing/ids.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

const SPAN = { from: "2026-10-01", to: "2026-12-31" };
const LOTTE = seedId("aff", "lotte");
const why = { "statut-purpose": "SUPERVISION" };
const on = (day: string) => ({ "statut-day": day });

const MEASURED = `query ($from: Date!, $to: Date!) { funds { code commitments(from: $from, to: $to) {
  code statement counted whyNotCounted whyNotCountedInWords kept broken running shareInTime } } }`;
const CASES = `query ($promise: String!, $from: Date!, $to: Date!, $standing: CaseStanding) {
  commitmentCases(promise: $promise, from: $from, to: $to, standing: $standing) { totalCount nodes {
    subject clock contributorId startedOn standing deadline { dueOn metOn status } } } }`;

interface Measured {
  readonly code: string;
  readonly counted: boolean;
  readonly whyNotCounted: string | null;
  readonly whyNotCountedInWords: string | null;
  readonly kept: number | null;
  readonly broken: number | null;
  readonly running: number | null;
  readonly shareInTime: string | null;
}

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

async function measured(who: string, day = "2026-11-20", span: object = SPAN): Promise<Map<string, Measured[]>> {
  const { data, errors } = await house.ask(who, MEASURED, span, { ...on(day), ...why });
  expect(errors).toEqual([]);
  const { funds } = data as never as { funds: { code: string; commitments: Measured[] | null }[] };
  return new Map(funds.flatMap(({ code, commitments }) => (commitments ? [[code, commitments]] : [])));
}

const numbers = ({ kept, broken, running, shareInTime }: Measured): string =>
  `${kept} kept, ${broken} broken, ${running} running, ${shareInTime ?? "none"} in time`;

async function lineOf(fund: string, code: string, who: string, day?: string): Promise<Measured> {
  const found = (await measured(who, day)).get(fund)?.find((one) => one.code === code);
  if (!found) throw new Error(`${fund} does not promise ${code}`);
  return found;
}

const promise = async (...asked: Parameters<typeof lineOf>): Promise<string> => numbers(await lineOf(...asked));

describe("what the funds promise, as it was kept", () => {
  it("a question that nobody answers is broken the day after its last one, with nobody doing anything", async () => {
    // Marc’s birth leave, filed on 10 November, was decided on the 18th.
    expect(await promise("SECUREX", "K1", "hanne", "2026-11-20")).toBe("1 kept, 0 broken, 5 running, 1.0000 in time");
    expect(await promise("SECUREX", "K1", "hanne", "2026-11-21")).toBe("1 kept, 1 broken, 4 running, 0.5000 in time");
    // Contacts due on 27 November and 4 December, and Lotte's question of 12 November: 45 days, until 27 December.
    expect(await promise("SECUREX", "K1", "hanne", "2026-12-28")).toBe("1 kept, 4 broken, 1 running, 0.2000 in time");
  });

  it("one may ask which cases they are, of the own fund", async () => {
    const broken = { promise: "K1", ...SPAN, standing: "BROKEN" };
    const { data, errors } = await house.ask("hanne", CASES, broken, on("2026-11-21"));
    expect(errors).toEqual([]);
    expect(data).toEqual({
      commitmentCases: {
        totalCount: 1,
        nodes: [
          {
            ...{ subject: seedId("srq", "marc"), contributorId: seedId("aff", "marc"), startedOn: "2026-10-06" },
            ...{ clock: "REQUEST_INFORMATION", standing: "BROKEN" },
            deadline: { dueOn: "2026-11-20", metOn: null, status: "BREACHED" },
          },
        ],
      },
    });
    const ofUcm = await house.ask("chantal", CASES, { ...broken, standing: null }, on("2026-11-21"));
    const { nodes } = (ofUcm.data as never as { commitmentCases: { nodes: { subject: string; standing: string }[] } })
      .commitmentCases;
    expect(nodes.map(({ subject, standing }) => [subject, standing])).toEqual([
      [seedId("srq", "femke"), "BROKEN"],
      [seedId("srq", "amelie"), "KEPT"],
    ]);
  });

  it("an answer in time keeps it, and one that comes late does not mend it", async () => {
    const answer = `mutation ($id: ID!, $key: ID!) { answerServiceRequest(input: { meta: { idempotencyKey: $key },
      serviceRequestId: $id, body: "Dat mag.", outcome: INFORMED }) { errors { __typename } } }`;
    const answered = async (whose: string, day: string) => {
      const { data, errors } = await house.ask(
        "hanne",
        answer,
        { id: seedId("srq", whose), key: `answer ${whose}` },
        on(day),
      );
      expect([errors, data]).toEqual([[], { answerServiceRequest: { errors: [] } }]);
    };
    await answered("lotte", "2026-11-23");
    await answered("marc", "2026-11-23");
    await house.settle();
    expect(await promise("SECUREX", "K1", "hanne", "2026-11-23")).toBe("2 kept, 1 broken, 3 running, 0.6666 in time");
  });

  it("a message to a health fund is late once five working days went by, whether it leaves then or not", async () => {
    const days = ["2026-11-27", "2026-11-30"];
    const brokenOn = (day: string) => lineOf("SECUREX", "2g", "hanne", day);
    const before = await Promise.all(days.map(brokenOn));
    await house.inside("contributions", async (context) => {
      const settled = { careerQuarterId: careerQuarterId(LOTTE, "2025Q2"), quarter: "2025Q2", state: "UNPAID" };
      const content = { ...settled, minimumReached: false };
      const about = { subject: LOTTE, subjectVersion: 1_000_001, day: "2026-11-20" };
      await tell(context, "contributions", [{ type: "QuarterSettled", ...about, content }]);
    });
    await house.settle();
    const after = await Promise.all(days.map(brokenOn));
    const more = (of: "running" | "broken") => after.map((line, i) => (line[of] ?? 0) - (before[i]?.[of] ?? 0));
    expect({ running: more("running"), broken: more("broken") }).toEqual({ running: [1, 0], broken: [0, 1] });
    await sendWhatIsOwed.run(deskOf(house.room("reporting"), sendWhatIsOwed, "2026-12-01"));
    const { kept, broken } = await lineOf("SECUREX", "2g", "hanne", "2026-12-01");
    expect([kept, broken]).toEqual([before[1]?.kept, after[1]?.broken]);
    const asked = { promise: "2g", ...SPAN, standing: "BROKEN" };
    const { data, errors } = await house.ask("hanne", CASES, asked, on("2026-12-01"));
    expect(errors).toEqual([]);
    expect((data as never as { commitmentCases: { nodes: object[] } }).commitmentCases.nodes).toContainEqual(
      expect.objectContaining({
        ...{ clock: "TRANSMISSION_CONTRIBUTION_VOUCHER", contributorId: LOTTE, startedOn: "2026-11-20" },
        deadline: { dueOn: "2026-11-27", metOn: "2026-12-01", status: "BREACHED" },
      }),
    );
  });

  it("whoever oversees the funds is told of all five, in numbers; nobody else is told of another’s", async () => {
    const seen = await measured("inasti");
    expect([...seen.keys()]).toEqual(["CNA", "GROUPS", "PARTENA", "SECUREX", "UCM"]);
    expect([...(await measured("hanne")).keys()]).toEqual(["SECUREX"]);
    for (const who of ["inasti", "lotte", "ines", "nobody"]) {
      const { data } = await house.ask(who, CASES, { promise: "K1", ...SPAN }, why);
      expect(JSON.stringify(data ?? null)).not.toContain("srq_");
    }
    const { errors } = await house.ask("lotte", MEASURED, SPAN);
    expect(errors.map(({ extensions }) => extensions.code)).toContain("FORBIDDEN");
  });

  it("every line of the charters is there, counted, or with the reason why not", async () => {
    for (const [fund, lines] of await measured("inasti")) {
      expect(lines.map(({ code }) => code)).toHaveLength(fund === "UCM" ? 42 : 43);
      for (const line of lines) {
        expect([line.counted, line.whyNotCounted === null, line.kept !== null]).toEqual(
          line.counted ? [true, true, true] : [false, false, false],
        );
        expect(line.whyNotCountedInWords === null).toBe(line.counted);
      }
    }
  });
});

/** Six cases of one term: of them one is kept, two are broken and one runs on the fifteenth of March 2030. */
function sixCases(clock: string, served: "com" | "aff") {
  const basis = { article: "none", confidence: "SEEN" } as const;
  const given = { startedOn: "2030-01-02", dueOn: "2030-03-01", waitingSince: null, metOn: null, droppedOn: null };
  const one = (id: string, more: Partial<Clock>) => {
    const about = { subject: seedId("srq", `${served} ${clock} ${id}`), subjectVersion: 1, day: "2030-01-02" };
    const of = { clock, contributorId: seedId(served, id), fund: "PARTENA", basis };
    return clockChanged({ ...of, ...given, ...more }, about);
  };
  return [
    one("kept", { metOn: "2030-03-01" }),
    one("late", { metOn: "2030-03-02" }),
    one("never", {}),
    one("running", { dueOn: "2030-03-15" }),
    one("dropped", { droppedOn: "2030-03-01" }),
    one("of before", { metOn: "2029-12-31", startedOn: "2029-12-01" }),
  ];
}

it("each promise that is counted may be kept, broken and running, by each of its terms", async () => {
  // What institutions ask is a case by itself, and told by nobody.
  const counted = promises.filter((one) => "clocks" in one).filter(({ served }) => served !== "INSTITUTION");
  const ofPartena = async () =>
    (await measured("inasti", "2030-03-15", { from: "2030-01-01", to: "2030-03-31" })).get("PARTENA");
  const before = await ofPartena();
  const terms = counted.flatMap(({ clocks, served }) =>
    clocks.map((clock) => [clock, served === "COMPANY" ? "com" : "aff"] as const),
  );
  const once = new Map(terms.map((term) => [term.join(" "), term]));
  await house.inside("affiliates", async (context) => {
    for (const term of once.values()) await tell(context, "affiliates", sixCases(...term));
  });
  await house.settle();
  const after = await ofPartena();
  const found = counted.map(({ code }) => {
    const [was, is] = [before, after].map((lines) => lines?.find((one) => one.code === code));
    const more = (of: "kept" | "broken" | "running") => (is?.[of] ?? 0) - (was?.[of] ?? 0);
    return [code, more("kept"), more("broken"), more("running")];
  });
  expect(found).toEqual(counted.map(({ code, clocks: { length: n } }) => [code, n, 2 * n, n]));
});
