import { sql } from "kysely";
import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { viewerAs } from "../../harness/house.ts";
import { type Desk, elke, hanne, jan, koen, lotte, lotteHerself, on, openDesk } from "./person-desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const [FIRST, SECOND] = ["BE68539007547034", "BE62510007547061"] as const;
type Viewer = typeof hanne;

async function propose(viewer: Viewer, iban: string) {
  const done = await desk.write(viewer, "proposeBenefitAccount", { affiliateId: lotte, iban }, "account { id state }");
  return done as typeof done & { account: { id: string } };
}
const confirm = (viewer: Viewer, accountId: string, shown: object = {}) =>
  desk.write(viewer, "confirmBenefitAccount", { accountId, ...shown }, "account { state startsOn maskedIban }");

async function codeOf(accountId: string, viewer = hanne): Promise<string | null> {
  const query = `query ($id: ID!) { affiliate(id: $id) { benefitAccounts { id confirmationCode } } }`;
  const { affiliate } = await desk.read<{
    affiliate: { benefitAccounts: { id: string; confirmationCode: string | null }[] };
  }>(viewer, query, { id: lotte });
  return affiliate.benefitAccounts.find(({ id }) => id === accountId)?.confirmationCode ?? null;
}
const paidTo = async (day: string) => {
  const query = `query ($id: ID!) { affiliate(id: $id) { benefitAccount { iban } } }`;
  const { affiliate } = await desk.read<{ affiliate: { benefitAccount: { iban: string } | null } }>(
    on(day, lotteHerself),
    query,
    { id: lotte },
  );
  return affiliate.benefitAccount?.iban ?? null;
};

test("what Lotte asks is confirmed with the code that her fund gives her, and paid to three days later", async () => {
  const { account } = await propose(lotteHerself, "BE68 5390 0754 7034");
  expect(account).toMatchObject({ state: "PROPOSED" });
  const wrong = await confirm(lotteHerself, account.id, { code: "2222222222", iban: FIRST });
  expect(wrong.errors).toMatchObject([{ __typename: "AccountConfirmationError", path: ["input", "code"] }]);
  const code = (await codeOf(account.id))!;
  expect(code).toMatch(/^[2-9A-Z]{10}$/);
  const done = await confirm(lotteHerself, account.id, { code: `${code.slice(0, 5)}-${code.slice(5).toLowerCase()}` });
  expect(done).toMatchObject({
    errors: [],
    account: { state: "CONFIRMED", startsOn: "2026-11-23", maskedIban: "BE68 •••• •••• 7034" },
  });
  expect([await paidTo("2026-11-22"), await paidTo("2026-11-23")]).toEqual([null, FIRST]);
  expect(await codeOf(account.id)).toBeNull();
  const { rows } = await desk.inside("affiliates", ({ db }) =>
    sql`select day, content from facts.fact where type = 'BenefitAccountChanged'`.execute(db),
  );
  const content = { affiliateId: lotte, accountId: account.id, fund: "SECUREX", iban: FIRST, startsOn: "2026-11-23" };
  expect(rows).toEqual([{ day: "2026-11-23", content }]);
  const again = await confirm(koen, account.id, { iban: FIRST });
  expect(again.errors).toMatchObject([{ __typename: "AccountStateError" }]);
});

test("what a clerk asks needs another who types it again; the first account is paid to until then", async () => {
  const { account } = await propose(hanne, SECOND);
  expect(await codeOf(account.id)).toBeNull();
  const herself = await confirm(hanne, account.id, { iban: SECOND });
  const unread = await confirm(koen, account.id, { iban: FIRST });
  expect([herself, unread].map(({ errors }) => errors[0])).toMatchObject([
    { __typename: "AccountConfirmationError", message: "Une autre personne doit confirmer ce compte." },
    { __typename: "AccountConfirmationError", path: ["input", "iban"] },
  ]);
  expect((await confirm(on("2026-12-01", koen), account.id, { iban: SECOND })).errors).toEqual([]);
  expect([await paidTo("2026-12-03"), await paidTo("2026-12-04")]).toEqual([FIRST, SECOND]);
});

test("what is not confirmed within thirty days lapses, and what Lotte objects to is never paid to", async () => {
  const late = await propose(hanne, FIRST);
  const lapsed = await confirm(on("2026-12-21", lotteHerself), late.account.id);
  expect(lapsed.errors).toMatchObject([{ __typename: "AccountStateError" }]);
  const { account } = await propose(hanne, FIRST);
  const objected = await desk.write(
    lotteHerself,
    "cancelBenefitAccount",
    { accountId: account.id },
    "account { state }",
  );
  expect(objected).toMatchObject({ errors: [], account: { state: "CANCELLED" } });
  expect((await confirm(koen, account.id, { iban: FIRST })).errors).toMatchObject([
    { __typename: "AccountStateError" },
  ]);
});

test.each([
  ["BE68539007547035", "INVALID_IBAN_CHECK"],
  ["BE6853900754703", "INVALID_FORMAT"],
  ["nonsense", "INVALID_FORMAT"],
])("the number %s is refused: %s", async (iban, reason) => {
  expect((await propose(lotteHerself, iban)).errors).toMatchObject([{ path: ["input", "iban"], reason }]);
});

test("a case handler sees the number without its middle, and the code is for staff alone", async () => {
  const query = (field: string) => `query ($id: ID!) { affiliate(id: $id) { benefitAccounts { ${field} } } }`;
  await expect(desk.read(hanne, query("iban"), { id: lotte })).rejects.toThrow("FORBIDDEN");
  await expect(desk.read(lotteHerself, query("confirmationCode"), { id: lotte })).rejects.toThrow("FORBIDDEN");
  await expect(
    desk.read(viewerAs({ role: "INASTI", purpose: "CAREER" }), query("maskedIban"), { id: lotte }),
  ).rejects.toThrow("FORBIDDEN");
  const masked = await desk.read(hanne, query("maskedIban"), { id: lotte });
  expect(JSON.stringify(masked)).not.toContain("5390");
});

test("strangers find no account, whether there is one or not", async () => {
  const { account } = await propose(hanne, FIRST);
  for (const stranger of [jan, elke, viewerAs({ role: "SUPERVISOR", fund: "UCM" })])
    for (const mutation of ["confirmBenefitAccount", "cancelBenefitAccount"])
      expect((await desk.write(stranger, mutation, { accountId: account.id }, "account { id }")).errors).toMatchObject([
        { __typename: "NotFoundError", path: ["input", "accountId"] },
      ]);
});

test("two who confirm at once confirm it once", async () => {
  const { account } = await propose(hanne, FIRST);
  const both = await Promise.all([confirm(koen, account.id, { iban: FIRST }), confirm(lotteHerself, account.id)]);
  expect(both.flatMap(({ errors }) => errors.map(({ __typename }) => __typename))).toEqual(["AccountStateError"]);
});

test("what was told to one fund is not the next one's: it is asked anew, and neither sees the other's", async () => {
  const tom = seedId("aff", "tom");
  await desk.inside("affiliates", ({ db }) =>
    sql`insert into benefit_account (id, affiliate_id, fund, place, iban, asked_on, asked_side, asked_by)
      values ('bac_00000000000000000000000001', ${tom}, 'SECUREX', 1, ${FIRST}, '2021-05-03', 'FUND', 'hanne')`.execute(
      db,
    ),
  );
  const asked = await desk.write(
    elke,
    "proposeBenefitAccount",
    { affiliateId: tom, iban: SECOND },
    "account { maskedIban }",
  );
  expect(asked).toMatchObject({ errors: [], account: { maskedIban: "BE62 •••• •••• 7061" } });
  const consent = { affiliateId: tom, channel: "E_BOX", given: true, proof: "Form" };
  expect((await desk.write(elke, "recordChannelConsent", consent)).errors).toEqual([]);
  const query = `query ($id: ID!) { affiliate(id: $id) { benefitAccounts { maskedIban } contactChannels { consent { given } } } }`;
  expect(await desk.read(elke, query, { id: tom })).toEqual({
    affiliate: {
      benefitAccounts: [{ maskedIban: "BE62 •••• •••• 7061" }],
      contactChannels: [{ consent: null }, { consent: null }, { consent: { given: true } }],
    },
  });
  expect(await desk.read(hanne, query, { id: tom })).toEqual({
    affiliate: {
      benefitAccounts: [{ maskedIban: "BE68 •••• •••• 7034" }],
      contactChannels: [{ consent: null }, { consent: null }, { consent: null }],
    },
  });
});
