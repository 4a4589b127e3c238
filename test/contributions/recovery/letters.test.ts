import { readPdf } from "../../harness/read-pdf.ts";
import { change, ssinOf, workDay } from "../money-desk.ts";
import { clerkOf, idOf, insured, type Office, supervisorOf } from "../office.ts";
import { ClaimDesk } from "./claim-desk.ts";

let claims: ClaimDesk;
let office: Office;

beforeAll(async () => {
  claims = await ClaimDesk.open();
  office = claims.office;
});
beforeEach(() => claims.nextDebtor());
afterAll(() => office?.close());

const LETTER = `letter { language madeOn addressee title sums { label value } mentions { code text basis { article } }
  payment { value } paymentCode waysOut sha256 pdf }`;
interface Letter {
  readonly title: string;
  readonly sums: readonly { readonly label: string; readonly value: string }[];
  readonly mentions: readonly { readonly code: string; readonly text: string }[];
  readonly pdf: string;
}
async function lettersOf(id: string, who = clerkOf("SECUREX")): Promise<Record<string, Letter>> {
  const { steps } = (await office.ask(who, `{ claimFile(id: "${id}") { steps { kind ${LETTER} } } }`)).claimFile;
  return Object.fromEntries(steps.map(({ kind, letter }: { kind: string; letter: Letter }) => [kind, letter]));
}
const speak = (language: string) =>
  office.tamper(`update contributions.contributor set language = '${language}' where id = '${idOf(claims.who)}'`);

it("claims the exact sums in the last reminder, and says all without which it is void", async () => {
  const letters = await lettersOf(await claims.reminded());
  expect(letters.LAST_REMINDER).toMatchObject({
    ...{ language: "FR", madeOn: "2026-11-23", addressee: ["Camille Essai", "Rue Haute 1", "1000 Bruxelles"] },
    title: "Dernier rappel, par lettre recommandée",
    sums: [
      { label: "Cotisation, 1er trimestre 2026", value: "926,93\u00a0€" },
      { label: "Cotisation, 2e trimestre 2026", value: "926,93\u00a0€" },
      { label: "Total à payer", value: "1\u00a0853,86\u00a0€" },
    ],
    mentions: [
      {
        code: "MONTH",
        text: "Si vous n’avez ni contesté ces sommes ni obtenu des termes de paiement dans le mois, au plus tard le 28 décembre 2026, une contrainte peut être décernée contre vous.",
        basis: { article: "RD of 19-12-1967, art. 46" },
      },
      {
        code: "CONTEST",
        text: expect.stringContaining("par lettre recommandée à la caisse, au plus tard le 28 décembre 2026"),
      },
      { code: "TERMS", text: expect.stringContaining("aucune contrainte n’est décernée") },
    ],
    waysOut: expect.arrayContaining(["Demandez-nous de payer par parties."]),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(letters.CONTACT).toBeNull();
  const [page] = await readPdf(Buffer.from(letters.LAST_REMINDER?.pdf ?? "", "base64"));
  for (const text of ["Camille Essai", "853,86", "28 décembre 2026", "BE78 7350 0000 0186"])
    expect(page?.text).toContain(text);
});

it.each([
  [
    "NL",
    "Laatste herinnering, aangetekend",
    "uiterlijk op 28 december 2026",
    "Dwangbevel",
    "binnen 24 uur",
    "verzet doen",
  ],
  [
    "DE",
    "Letzte Mahnung, per Einschreiben",
    "spätestens am 28. Dezember 2026",
    "Zwangsbefehl",
    "binnen 24 Stunden",
    "Einspruch",
  ],
] as const)(
  "writes to the debtor in %s, up to the constraint",
  async (language, title, until, constraint, order, oppose) => {
    await speak(language);
    const letters = await lettersOf(await claims.served());
    expect(letters.LAST_REMINDER?.title).toBe(title);
    expect(letters.LAST_REMINDER?.mentions[0]?.text).toContain(until);
    expect(letters.CONSTRAINT_ISSUED?.title).toBe(constraint);
    expect(letters.CONSTRAINT_ISSUED?.mentions.map(({ code }) => code)).toEqual([
      ...["ORDER", "OPPOSITION", "REASONS", "INTEREST"],
    ]);
    const said = letters.CONSTRAINT_ISSUED?.mentions.map(({ text }) => text).join(" ");
    expect(said).toContain(order);
    expect(said).toContain(oppose);
    expect(letters.CONSTRAINT_ISSUED?.sums.at(-1)?.value).toMatch(/^1.853.86.€$/);
  },
);

it("stays word for word what it was, is the debtor’s to read, and nobody else’s", async () => {
  const id = await claims.reminded();
  const [once, again] = [await lettersOf(id), await lettersOf(id, claims.debtor)];
  expect(again).toEqual(once);
  await speak("NL");
  await workDay(office, "2026-12-01");
  expect(await lettersOf(id)).toEqual(once);
  const stranger = await office.ask(insured(ssinOf(99)), `{ claimFile(id: "${id}") { id } }`);
  expect(stranger.claimFile).toBeNull();
  await expect(office.rows`update claim_letter set addressee = '{}'`).rejects.toThrow();
});

it("is shown by a dry run before it goes to the post, and the day’s work writes its own", async () => {
  const id = await claims.reminded();
  await claims.mustTake(id, "2026-12-29", "CONSTRAINT_PROPOSED");
  const input = { fileId: id, kind: "CONSTRAINT_ISSUED", meta: { idempotencyKey: "rehearsed-letter", dryRun: true } };
  const text = `mutation ($input: TakeRecoveryStepInput!) { takeRecoveryStep(input: $input) {
    file { steps { kind letter { title } } } errors { __typename } } }`;
  const shown = await office.ask({ ...supervisorOf("SECUREX"), day: "2026-12-30" }, text, { input });
  expect(shown.takeRecoveryStep.file.steps.at(-1)).toMatchObject({ letter: { title: "Contrainte" } });
  expect((await lettersOf(id)).CONSTRAINT_ISSUED).toBeUndefined();
  await claims.nextDebtor();
  await workDay(office, "2026-12-30");
  const [written] = await office.rows`
    select content ->> 'title' as title from claim_letter where contributor_id = ${idOf(claims.who)}`;
  expect(written).toEqual({ title: "Rappel : des sommes restent à payer" });
});

it("keeps costs apart from what is claimed, and withdraws one that was wrong", async () => {
  const id = await claims.served();
  const COSTS = "file { claimable costsOwed costs { id amount withdrawn } }";
  const on = "2027-01-20";
  const note = (amount: string, as = clerkOf("SECUREX")) =>
    change(
      office,
      { as, on },
      "noteRecoveryCost",
      { fileId: id, kind: "BAILIFF", amount, on, evidence: "Writ" },
      COSTS,
    );
  expect(await note("180.25")).toMatchObject({ file: { claimable: "1853.86", costsOwed: "180.25" } });
  expect((await note("0.00")).errors).toMatchObject([{ __typename: "ValidationError" }]);
  expect((await note("10.00", clerkOf("UCM"))).errors).toMatchObject([{ __typename: "NotFoundError" }]);
  const [cost] = ((await note("20.00")).file as { costs: { id: string; amount: string }[] }).costs.slice(-1);
  const withdrawn = { costId: cost?.id, reason: "Another’s writ" };
  expect(await change(office, { on }, "withdrawRecoveryCost", withdrawn, COSTS)).toMatchObject({
    file: { costsOwed: expect.stringMatching(/^(180.25|20.00)$/) },
  });
});
