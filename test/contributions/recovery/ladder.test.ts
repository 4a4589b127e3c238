import { change, workDay } from "../money-desk.ts";
import { clerkOf, idOf, type Office, supervisorOf } from "../office.ts";
import { ClaimDesk, fileOf, registered, soft, spoken } from "./claim-desk.ts";

let claims: ClaimDesk;
let office: Office;

beforeAll(async () => {
  claims = await ClaimDesk.open();
  office = claims.office;
});
beforeEach(() => claims.nextDebtor());
afterAll(() => office?.close());

const take: ClaimDesk["take"] = (...step) => claims.take(...step);

it("opens one file for who is late, by the day's work or by hand, and none for who is not", async () => {
  await workDay(office, "2026-11-20");
  expect((await claims.openFile()).errors).toMatchObject([{ __typename: "ClaimFileError", why: "OPEN_ALREADY" }]);
  expect((await claims.openFile("cas")).errors).toMatchObject([{ __typename: "ClaimFileError", why: "NOT_LATE" }]);
  const text =
    "{ claimFiles(list: DUE_TODAY, next: STATEMENT) { totalCount nodes { nextStep { kind missing { code } } } } claimWork { kind files ready } recoveryDays { day files ready taken done } }";
  expect(await office.ask(clerkOf("SECUREX"), text)).toMatchObject({
    claimFiles: { totalCount: 1, nodes: [{ nextStep: { kind: "STATEMENT", missing: [] } }] },
    claimWork: [{ kind: "STATEMENT", files: 1, ready: 1 }],
    recoveryDays: [{ day: "2026-11-20", files: 1, ready: 1, taken: 1, done: true }],
  });
  await workDay(office, "2026-11-21");
  expect(await office.rows`select id from claim_file`).toHaveLength(1);
});

it("lets nobody go to court at once, and names all that is missing with its article", async () => {
  const { id } = fileOf(await claims.openFile());
  const { errors } = await take(id, "2026-11-20", "CONSTRAINT_PROPOSED");
  expect(errors).toMatchObject([
    {
      __typename: "RecoveryStepMissingError",
      message:
        "Rien d’ouvert ne peut être réclamé ainsi : voyez ce qui est payé, prescrit ou absent du dernier rappel.",
      missing: [
        "SOMETHING_CLAIMABLE",
        "REMINDER",
        "STATEMENT",
        "RECOVERY_LETTER",
        "PERSONAL_CONTACT",
        "LAST_REMINDER",
        "MONTH_ELAPSED",
      ],
    },
  ]);
  const { missingBeforeCourt } = (
    await office.ask(
      clerkOf("SECUREX"),
      `{ claimFile(id: "${id}") {
    missingBeforeCourt { code basis { article } } } }`,
    )
  ).claimFile;
  expect(missingBeforeCourt).toContainEqual({ code: "LAST_REMINDER", basis: { article: "RD of 19-12-1967, art. 46" } });
});

const seizure = { channel: "BAILIFF", proof: "Writ 9" };

it.each([
  ["a contact of which nobody says how, or what came of it", "CONTACT", { channel: "PHONE" }, "CONTACT_NOTED"],
  ["one by a bailiff, who serves and does not seek", "CONTACT", { ...spoken, channel: "BAILIFF" }, "CONTACT_NOTED"],
  ["an attempt without a word", "CONTACT_ATTEMPT", { note: "Rang" }, "CONTACT_NOTED"],
  ["an insolvency that nothing proves", "INSOLVENCY", { procedure: "BANKRUPTCY" }, "EVIDENCE"],
] as const)("keeps no %s", async (_what, kind, more, missing) => {
  const { id } = fileOf(await claims.openFile());
  expect((await take(id, "2026-11-20", kind, more)).errors).toMatchObject([{ missing: [missing] }]);
});

it("notes the service of a constraint by its writ alone", async () => {
  const id = await claims.reminded();
  await claims.mustTake(id, "2026-12-29", "CONSTRAINT_PROPOSED");
  await claims.mustTake(id, "2027-01-05", "CONSTRAINT_ISSUED", {}, supervisorOf("SECUREX"));
  expect((await take(id, "2027-01-15", "CONSTRAINT_SERVED", { channel: "BAILIFF" })).errors).toMatchObject([
    { missing: ["EVIDENCE"] },
  ]);
});

it("claims nothing of what an appeal about its exemption is about, and the rest all the same", async () => {
  const id = await claims.reminded();
  const [due] = await office.rows<{ id: string }>`
    select id from due where contributor_id = ${idOf(claims.who)} and quarter = '2026Q1'`;
  await office.rows`insert into exemption_request (id, contributor_id, fund, state, ground, asked_on, asked_by)
    values (${`exr ${claims.who}`}, ${idOf(claims.who)}, 'SECUREX', 'APPEALED', 'DIFFICULTY', '2026-11-24', 'test')`;
  await office.rows`insert into exemption_due (request_id, due_id, contributor_id, fund, quarter, nature)
    values (${`exr ${claims.who}`}, ${due?.id}, ${idOf(claims.who)}, 'SECUREX', '2026Q1', 'PROVISIONAL')`;
  const proposed = fileOf(await take(id, "2026-12-29", "CONSTRAINT_PROPOSED"));
  expect(proposed).toMatchObject({ claimable: "926.93" });
  expect(proposed.steps.at(-1)).toMatchObject({ claimed: "926.93" });
});

it("climbs from the reminder to the constraint, and to its enforcement once nobody opposed in the month", async () => {
  const id = await claims.served();
  const early = await take(id, "2027-02-15", "ENFORCEMENT", seizure);
  expect(early.errors).toMatchObject([{ missing: ["TITLE"] }]);
  expect(await take(id, "2027-02-16", "ENFORCEMENT", seizure)).toMatchObject({ errors: [] });
  const acts = await office.rows<{ act: string }>`
    select distinct act from debt_act where contributor_id = ${idOf(claims.who)} order by 1`;
  expect(acts.map(({ act }) => act)).toEqual(["CONSTRAINT_SERVED", "PLAIN_LETTER", "REGISTERED_LETTER", "SEIZURE"]);
});

it("stops at an opposition, until a judgment", async () => {
  const id = await claims.served();
  expect(fileOf(await take(id, "2027-02-10", "OPPOSITION", { proof: "Petition 4" })).nextStep).toMatchObject({
    kind: "JUDGMENT",
  });
  expect((await take(id, "2027-03-01", "ENFORCEMENT", seizure)).errors).toMatchObject([{ missing: ["TITLE"] }]);
  expect(await take(id, "2027-06-01", "JUDGMENT", { proof: "AR 27/12" })).toMatchObject({ errors: [] });
  expect(await take(id, "2027-06-02", "ENFORCEMENT", seizure)).toMatchObject({ errors: [] });
});

it("claims by constraint what the last reminder named, and less where a part was paid", async () => {
  const { id } = fileOf(await claims.openFile());
  for (const kind of soft) await take(id, "2026-11-20", kind);
  await take(id, "2026-11-20", "CONTACT", spoken);
  const last = fileOf(await take(id, "2026-11-23", "LAST_REMINDER", registered)).steps.at(-1);
  expect(last).toMatchObject({ claimed: "1853.86" });
  await claims.desk.issue(claims.who, "2026Q3");
  await claims.desk.receive({
    amount: 100_00n,
    structured: await claims.desk.communication(claims.who),
    bookedOn: "2026-11-19",
  });
  const after = fileOf(await take(id, "2026-12-29", "CONSTRAINT_PROPOSED"));
  expect(after.steps.at(-1)).toMatchObject({ claimed: "1753.86" });
});

it.each([
  ["within the month", "2026-12-28", [], "MONTH_ELAPSED"],
  ["once contested", "2026-12-29", [["CONTEST", registered]], "NOT_CONTESTED"],
  ["while it is held back", "2026-12-29", [["HELD_BACK", { reason: "A complaint runs" }]], "NOT_HELD_BACK"],
  ["in an insolvency", "2026-12-29", [["INSOLVENCY", { proof: "Moniteur 1" }]], "NOT_INSOLVENT"],
] as const)("draws no constraint up %s", async (_when, on, steps, lacking) => {
  const id = await claims.reminded();
  for (const [kind, more] of steps) expect(await take(id, "2026-12-07", kind, more)).toMatchObject({ errors: [] });
  expect((await take(id, on, "CONSTRAINT_PROPOSED")).errors).toMatchObject([{ missing: [lacking] }]);
});

it("rests while terms are asked for, which the debtor may do at any time", async () => {
  const id = await claims.reminded();
  await change(office, { as: claims.debtor }, "askPaymentPlan", { contributorId: idOf(claims.who), instalments: 3 });
  expect((await take(id, "2026-12-29", "CONSTRAINT_PROPOSED")).errors).toMatchObject([{ missing: ["NO_PLAN"] }]);
});

it("wants two people for a constraint, and the one who signs is a supervisor", async () => {
  const id = await claims.reminded();
  await take(id, "2026-12-29", "CONSTRAINT_PROPOSED", {}, supervisorOf("SECUREX"));
  const alone = await take(id, "2026-12-29", "CONSTRAINT_ISSUED", {}, supervisorOf("SECUREX"));
  expect(alone.errors).toMatchObject([{ missing: ["SECOND_PERSON"] }]);
  expect((await take(id, "2026-12-29", "CONSTRAINT_ISSUED")).errors).toMatchObject([{ missing: ["SIGNATORY"] }]);
});

it("takes each step once where two people take it at the same time", async () => {
  const id = await claims.reminded();
  await take(id, "2026-12-29", "CONSTRAINT_PROPOSED");
  const twice = await Promise.all(
    [1, 2].map(() => take(id, "2026-12-30", "CONSTRAINT_ISSUED", {}, supervisorOf("SECUREX"))),
  );
  expect(twice.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
});

it("sends no last reminder that is not registered, and writes no letter back into the past", async () => {
  const { id } = fileOf(await claims.openFile());
  for (const kind of soft) await take(id, "2026-11-20", kind);
  await take(id, "2026-11-20", "CONTACT", spoken);
  const plain = await take(id, "2026-11-23", "LAST_REMINDER", { channel: "POST", proof: "RR1" });
  expect(plain.errors).toMatchObject([{ missing: ["REGISTERED_PROOF"] }]);
  const back = await take(id, "2026-11-23", "LAST_REMINDER", { ...registered, doneOn: "2026-11-21" });
  expect(back.errors).toMatchObject([{ __typename: "ValidationError" }]);
});
