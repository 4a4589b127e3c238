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
  outcome { verdict total applyBy freeQuarters confirmed figures { code label value }
    reasons { code text day basis { article } }
    doubts { code text } parts { period { startsOn endsOn } amount payBy
    calculation { engineVersion asOfLaw result confirmed
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

it("shows a working whose steps add up again to the amount", async () => {
  const said = answers({ ground: "FIRE", stops: "2025-03-03/2025-03-18" });
  const { found, errors } = await ask({ code: "BRIDGING_RIGHT", on: "2025-03-03", answers: said });
  expect(errors).toBeUndefined();
  expect(found?.outcome?.total).toBe("819.13");
  for (const { amount, calculation } of found?.outcome?.parts ?? []) {
    const working = { ...calculation, result: parseCents(calculation.result) };
    expect(readds(working as unknown as Parameters<typeof readds>[0])).toEqual([]);
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
  [
    {
      ...{ code: "INCAPACITY_ALLOWANCE", on: "2025-01-01" },
      answers: answers({ endsOn: "2027-01-02", household: "family" }),
    },
    ...(["endsOn", "TOO_FAR"] as const),
  ],
  [
    { code: "FAMILY_ALLOWANCES", on: "2025-02-01", region: "WALLONIA", answers: answers({ childrenBornOn: "" }) },
    ...(["childrenBornOn", "TOO_SHORT"] as const),
  ],
] as const)("refuses what cannot be, naming the field: %o", async (input, field, reason) => {
  const { found, errors } = await ask(input);
  expect(found).toBeNull();
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_INPUT", field, reason });
});

it("answers nothing for a day on which there was no such benefit", async () => {
  expect(await ask({ code: "BIRTH_LEAVE", on: "2019-04-30" })).toEqual({ found: null, errors: undefined });
});
