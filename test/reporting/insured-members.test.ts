import pg from "pg";
import { demoPeople } from "../../subgraphs/affiliates/seeds/office.ts";
import { nationalNumberOf } from "../../subgraphs/shared/values/national-number.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

const TEXT = `query ($ssins: [Ssin!]!, $year: Int!) { insuredMembers(ssins: $ssins, year: $year) {
  asked voucher { year standing inOrder cover { startsOn endsOn } lines { quarter category state covered } } } }`;
const why = { "statut-purpose": "INSURABILITY" };
const ssinOf = (key: string): string => demoPeople.find((person) => person.key === key)?.ssin ?? "";
const NOBODY = "85073003328";

interface Member {
  readonly asked: string;
  readonly voucher: object | null;
}

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

const ask = (ssins: readonly string[], year = 2025, who = "health-fund-300", headers: Record<string, string> = why) =>
  house.ask(who, TEXT, { ssins, year }, headers);
const membersIn = ({ data }: Awaited<ReturnType<typeof ask>>) =>
  (data as never as { insuredMembers: Member[] }).insuredMembers;

/** Of how many people it is written down that a health fund was told of their insurance, and why it asked. */
async function lookedAt(): Promise<number> {
  const owner = new pg.Client(house.url);
  await owner.connect();
  const { rows } = await owner.query(`select distinct subject from privacy.usage where role = 'HEALTH_FUND'
    and purpose = 'INSURABILITY' and granted and 'HEALTH_INSURANCE' = any (topics)`);
  await owner.end();
  return rows.length;
}

test("a health fund is told of its own members, in the order asked; of strangers as of nobody", async () => {
  const asked = [ssinOf("jan"), ssinOf("lotte"), NOBODY, ssinOf("marc")];
  const answer = await ask(asked);
  expect(answer.errors).toEqual([]);
  const [jan, lotte, nobody, marc] = membersIn(answer);
  expect([jan?.asked, nobody?.asked]).toEqual([ssinOf("jan"), NOBODY]);
  expect([jan?.voucher, nobody?.voucher]).toEqual([null, null]);
  expect(marc?.voucher).toMatchObject({ year: 2025 });
  const quarter = (name: string) => ({ quarter: name, category: "MAIN", state: "PAID", covered: true });
  expect(lotte?.voucher).toEqual({
    ...{ year: 2025, standing: "IN_ORDER", inOrder: true, cover: { startsOn: "2027-01-01", endsOn: "2027-12-31" } },
    lines: ["2025Q1", "2025Q2", "2025Q3", "2025Q4"].map(quarter),
  });
});

test("ten thousand cost as many questions as one, and each member who was looked at has a record", async () => {
  const counted = async (ssins: readonly string[]) => {
    house.queries.length = 0;
    const answer = await ask(ssins);
    expect(answer.errors).toEqual([]);
    return { questions: house.queries.length, found: membersIn(answer) };
  };
  const own = demoPeople.flatMap(({ ssin }) => ssin ?? []);
  const one = await counted([ssinOf("lotte")]);
  const many = await counted(Array.from({ length: 10_000 }, (_, i) => own[i % own.length] ?? ""));
  expect(many.found).toHaveLength(10_000);
  expect(many.questions).toBeLessThanOrEqual(one.questions + 1);
  const members = new Set(many.found.filter(({ voucher }) => voucher).map(({ asked }) => asked));
  expect(members.size).toBe(11);
  expect(await lookedAt()).toBe(11);
});

test.each([
  ["nobody at all", [] as string[], 2025, "ssins"],
  ["more than ten thousand", Array.from({ length: 10_001 }, () => NOBODY), 2025, "ssins"],
  ["a year to come", [NOBODY], 2027, "year"],
  ["what is no number", ["85073003329"], 2025, "ssins.0"],
])("%s is refused, naming the field", async (_, ssins, year, field) => {
  const { errors } = await ask(ssins, year);
  expect(errors.map(({ extensions: { code, field: named } }) => [code, named])).toEqual([["BAD_INPUT", field]]);
});

test("nobody else asks so, and nobody without saying why", async () => {
  for (const [who, headers] of [
    ["inasti", { "statut-purpose": "CAREER" }],
    ["hanne", {}],
    ["lotte", {}],
    ["fps-finance", { "statut-purpose": "TAX_CERTIFICATE" }],
  ] as const)
    expect((await ask([ssinOf("lotte")], 2025, who, headers)).errors[0]?.extensions.code).toBe("FORBIDDEN");
  expect((await ask([ssinOf("lotte")], 2025, "health-fund-300", {})).errors[0]?.extensions.code).toBe(
    "PURPOSE_REQUIRED",
  );
});

const strangers = (count: number) => Array.from({ length: count }, (_, i) => nationalNumberOf("1961-03-04", 2 * i + 1));
const isPaused = ({ errors }: Awaited<ReturnType<typeof ask>>) => errors[0]?.extensions.code === "TOO_MANY_REQUESTS";

test("whoever asks for too many strangers is made to wait, be it in one question", async () => {
  const answer = await ask(strangers(150), 2025, "health-fund-600");
  expect(membersIn(answer).every(({ voucher }) => voucher === null)).toBe(true);
  expect(isPaused(await ask([NOBODY], 2025, "health-fund-600"))).toBe(true);
});

test("a list of members may hold strangers: a hundred an hour, and two for each member told of", async () => {
  const list = demoPeople.flatMap(({ ssin }) => ssin ?? []);
  const of100 = (ssins: readonly string[]) => ask(ssins, 2025, "health-fund-100");
  const members = membersIn(await of100(list)).filter(({ voucher }) => voucher).length;
  expect(members).toBeGreaterThan(0);
  const free = 100 + 2 * members - (list.length - members);
  expect(free).toBeGreaterThan(0);
  for (const more of [free, 1]) expect(isPaused(await of100(strangers(more)))).toBe(false);
  expect(isPaused(await of100(strangers(1)))).toBe(true);
});
