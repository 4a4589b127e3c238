import { parseCents } from "../../subgraphs/shared/values/money.ts";
import { readds } from "../../subgraphs/shared/values/readd.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({});
});
afterAll(() => rooms.close());

const anybody = viewerAs({ role: "PUBLIC", language: "en" });

interface Simulated {
  readonly benefit: { readonly id: string };
  readonly outcome: {
    readonly verdict: string;
    readonly total: string;
    readonly reasons: readonly { readonly code: string; readonly text: string }[];
    readonly parts: readonly { readonly amount: string; readonly calculation: { readonly result: string } }[];
    readonly [field: string]: unknown;
  } | null;
  readonly [field: string]: unknown;
}

const FIELDS = `benefit { id } supposed careerSupposed missingFigure { lawTable lawDay message }
  outcome { verdict total applyBy freeQuarters confirmed figures { code label value } reasons { code text day basis { article } }
    doubts { code text } parts { period { startsOn endsOn } amount payBy calculation { engineVersion asOfLaw result confirmed
      steps { index parentIndex rule label operation value unit
        parameters { name value validFrom basis { article confidence } } basis { article confidence } } } } }`;

const ask = async (input: object, who = anybody) => {
  const query = `query ($input: SimulateBenefitInput!) { simulateBenefit(input: $input) { ${FIELDS} } }`;
  const { data, errors } = await rooms.ask("benefits", who, query, { input });
  return { found: (data as { simulateBenefit: Simulated | null } | null)?.simulateBenefit ?? null, errors };
};
const answers = (said: Readonly<Record<string, string>>) =>
  Object.entries(said).map(([field, value]) => ({ field, values: value === "" ? [] : value.split(" ") }));
const days = (from: string, many: number): string =>
  Array.from(
    { length: many },
    (_, i) => `${from.slice(0, 8)}${String(Number(from.slice(8)) + i).padStart(2, "0")}`,
  ).join(" ");

/** The published examples of the law: what is asked, when, what is answered, and what it comes to. */
const EXAMPLES: readonly [why: string, code: string, on: string, said: Record<string, string>, total: string][] = [
  [
    "two blocks of seven days in the month of a fire",
    "BRIDGING_RIGHT",
    "2025-03-03",
    { ground: "FIRE", stops: "2025-03-03/2025-03-18" },
    "819.13",
  ],
  ["six days are no block", "BRIDGING_RIGHT", "2025-03-03", { ground: "FIRE", stops: "2025-03-03/2025-03-08" }, "0.00"],
  ["the three obligatory weeks", "MATERNITY_ALLOWANCE", "2022-03-07", { fullWeeks: "3" }, "2302.29"],
  ["105 vouchers in Wallonia", "SERVICE_VOUCHERS", "2025-05-05", { region: "WALLONIA" }, "945.00"],
  ["ten days of birth leave in June 2019", "BIRTH_LEAVE", "2019-05-20", { days: days("2019-06-01", 10) }, "808.20"],
  ["eight days keep the birth aid", "BIRTH_LEAVE", "2024-01-02", { days: days("2024-01-02", 8), aid: "YES" }, "931.08"],
  ["nine days lose it", "BIRTH_LEAVE", "2024-01-02", { days: days("2024-01-02", 9), aid: "YES" }, "895.59"],
  [
    "bereavement over the step of July 2023",
    "BEREAVEMENT_LEAVE",
    "2023-06-01",
    { deceased: "CHILD", days: "2023-06-05 2023-08-07" },
    "194.17",
  ],
  ["three months as a carer", "CARER_ALLOWANCE", "2025-03-15", { months: "3", interruption: "TOTAL" }, "4914.78"],
  [
    "a single parent who adopts",
    "ADOPTION_LEAVE",
    "2024-06-03",
    { childBornOn: "2023-01-01", sharedWeeks: "3" },
    "4872.22",
  ],
  [
    "twelve days of incapacity",
    "INCAPACITY_ALLOWANCE",
    "2024-06-03",
    { endsOn: "2024-06-16", certifiedOn: "2024-06-05", household: "family" },
    "935.40",
  ],
  [
    "a premium of 2024 on 20,000",
    "SUPPLEMENTARY_PENSION",
    "2024-12-31",
    { income: "20000", indexed: "YES" },
    "1634.00",
  ],
  [
    "one child of five in Wallonia",
    "FAMILY_ALLOWANCES",
    "2025-02-01",
    { region: "WALLONIA", childrenBornOn: "2019-06-10" },
    "119.12",
  ],
];

it.each(EXAMPLES)("reckons %s, and its steps add up again", async (_, code, on, said, total) => {
  const region = "region" in said ? said.region : undefined;
  const { found, errors } = await ask({ code, on, region, answers: answers(said) });
  expect(errors).toBeUndefined();
  expect(found?.outcome?.total).toBe(total);
  for (const { amount, calculation } of found?.outcome?.parts ?? []) {
    const working = { ...calculation, result: parseCents(calculation.result) } as unknown as Parameters<
      typeof readds
    >[0];
    expect(readds(working)).toEqual([]);
    expect(amount).toBe(calculation.result);
  }
});

it("says what it supposed, why a part is refused, and by which article", async () => {
  const { found } = await ask({
    code: "BIRTH_LEAVE",
    on: "2024-01-02",
    answers: answers({ days: days("2024-01-02", 9), aid: "YES" }),
  });
  expect(found).toMatchObject({
    benefit: { id: "ben_BIRTH_LEAVE_2023-01-01" },
    careerSupposed: true,
    supposed: expect.arrayContaining(["linked", "halfDays"]),
    outcome: {
      verdict: "PARTLY",
      applyBy: "2024-06-30",
      reasons: [
        {
          code: "PAT_R06",
          text: "The birth aid is lost with the ninth day of leave.",
          basis: { article: expect.stringContaining("07-04-2019") },
        },
      ],
      parts: [{ payBy: "2024-02-29" }],
      figures: [{ code: "HALF_DAYS", label: "Half-days", value: 40 }],
    },
  });
});

it("judges a career that is told: waived quarters never count as paid for the bridging right", async () => {
  const quarters = ["2024Q1", "2024Q2", "2024Q3", "2024Q4", "2025Q1"];
  const career = (treatment: string) => quarters.map((quarter) => ({ quarter, treatment }));
  const verdict = async (treatment: string) =>
    (
      await ask({
        code: "BRIDGING_RIGHT",
        on: "2025-03-03",
        answers: answers({ ground: "FIRE" }),
        career: career(treatment),
      })
    ).found?.outcome;
  expect((await verdict("PAID"))?.verdict).toBe("GRANTED");
  expect((await verdict("ASSIMILATED"))?.verdict).toBe("GRANTED");
  expect((await verdict("WAIVED"))?.reasons.map(({ code }) => code)).toEqual(["DP_R04"]);
});

it("names the figure of the law that nobody knows, and guesses none", async () => {
  const { found } = await ask({
    code: "WORK_AFTER_PENSION",
    on: "2026-06-30",
    answers: answers({ pension: "EARLY", bornOn: "1963-05-05", selfEmployedIncome: "9000" }),
  });
  expect(found).toMatchObject({
    outcome: null,
    missingFigure: {
      lawTable: "income permitted beside a pension",
      lawDay: "2026-01-01",
      message:
        "The table “income permitted beside a pension” knows no figure for 2026-01-01. None is guessed: it must be entered first.",
    },
  });
});

it.each([
  ["fr", "Le droit est épuisé.", "Qu’est-ce qui a interrompu ou arrêté l’activité ?"],
  ["nl", "Het recht is opgebruikt.", "Wat onderbrak of beëindigde de activiteit?"],
  ["de", "Der Anspruch ist ausgeschöpft.", "Was hat die Tätigkeit unterbrochen oder beendet?"],
] as const)("speaks %s, in the outcome and in the form", async (language, reason, label) => {
  const who = { ...anybody, language };
  const used = answers({ ground: "FIRE", usedMonths: "24", usedQuarters: "8" });
  const { found } = await ask({ code: "BRIDGING_RIGHT", on: "2025-03-03", answers: used }, who);
  expect(found?.outcome?.reasons).toMatchObject([{ code: "DP_R08", text: reason }]);
  const form = await rooms.ask(
    "benefits",
    who,
    `{ benefitForm(code: "BRIDGING_RIGHT") { code label type many known supposed choices { code label } onlyIf { field is } } }`,
  );
  expect(form.data).toMatchObject({
    benefitForm: expect.arrayContaining([expect.objectContaining({ code: "ground", label, type: "CHOICE" })]),
  });
});

it.each([
  [{ code: "NOTHING", on: "2025-01-01" }, "code", "NOT_RECKONED"],
  [{ code: "HOSPITAL_COVER", on: "2025-01-01" }, "code", "NOT_RECKONED"],
  [{ code: "BIRTH_LEAVE", on: "9999-12-31" }, "on", "OUT_OF_RANGE"],
  [{ code: "BRIDGING_RIGHT", on: "2025-01-01" }, "ground", "REQUIRED"],
  [{ code: "BRIDGING_RIGHT", on: "2025-01-01", answers: answers({ ground: "BOREDOM" }) }, "ground", "NOT_A_CHOICE"],
  [
    { code: "BRIDGING_RIGHT", on: "2025-01-01", answers: answers({ ground: "FIRE", stops: "2025-02-01/2025-01-01" }) },
    "stops",
    "INVALID_FORMAT",
  ],
  [{ code: "BIRTH_LEAVE", on: "2025-01-01", answers: answers({ colour: "RED" }) }, "colour", "UNKNOWN_FIELD"],
  [
    { code: "BIRTH_LEAVE", on: "2025-01-01", answers: answers({ days: Array(61).fill("2025-01-02").join(" ") }) },
    "days",
    "TOO_LONG",
  ],
  [{ code: "BIRTH_LEAVE", on: "2025-01-01", answers: [{ field: "aid", values: ["YES", "NO"] }] }, "aid", "TOO_LONG"],
  [
    { code: "FAMILY_ALLOWANCES", on: "2025-01-01", answers: answers({ childrenBornOn: "2020-01-01" }) },
    "region",
    "REQUIRED",
  ],
  [
    { code: "INCAPACITY_ALLOWANCE", on: "2025-01-01", answers: answers({ endsOn: "9998-01-01", household: "family" }) },
    "endsOn",
    "NOT_A_DAY",
  ],
] as const)("refuses what cannot be, naming the field: %o", async (input, field, reason) => {
  const { found, errors } = await ask(input);
  expect(found).toBeNull();
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_INPUT", field, reason });
});

it("answers nothing for a day on which there was no such benefit", async () => {
  expect(await ask({ code: "BIRTH_LEAVE", on: "2019-04-30" })).toEqual({ found: null, errors: undefined });
});
