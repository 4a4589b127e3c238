import { doErrands } from "../../subgraphs/shared/plumbing/daily.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { nationalNumberOf } from "../../subgraphs/shared/values/national-number.ts";
import { OFFICE_DAY, openRooms, viewerAs } from "../harness/house.ts";

const LOTTE = seedId("aff", "lotte");
const LOTTES = "88041212434";
const NOBODYS = nationalNumberOf("1977-07-07", 5);
const inasti = viewerAs({ role: "INASTI", purpose: "WITHHELD_SUMS", language: "en", actor: "inasti" });
const clerk = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX", language: "en", actor: "hanne" });
const stranger = viewerAs({ role: "CASE_HANDLER", fund: "GROUPS", language: "en", actor: "elke" });
const lotte = viewerAs({ role: "INSURED", ssin: LOTTES, language: "en", actor: "lotte" });

let rooms: Awaited<ReturnType<typeof openRooms>>;
/** The demo office has a payment of that day of which nobody knows whose it is; its text is the reference. */
const [bookedOn, BORNE] = ["2026-11-16", "Bijdrage 4e kwartaal"];
let paymentId = "";
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
  paymentId = await suspended("926.93");
});
afterAll(() => rooms.close());

interface Sum {
  readonly id: string;
  readonly version: number;
  readonly isKnown: boolean;
  readonly reversedOn: string | null;
}
interface Answer {
  readonly list: { readonly id: string; readonly state: string; readonly sums: readonly Sum[] } | null;
  readonly errors: readonly { readonly __typename: string; readonly path: readonly string[] }[];
}
const LIST = `id fund reference total state handedInBy carriedOutOn
  sums { id version ssin enterpriseNumber isKnown amount share creditedOn reversedOn reversal }`;
let keys = 0;
const send = async (who: Viewer, name: string, input: object) => {
  keys += 1;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { list { ${LIST} }
    errors { __typename ... on UserError { path } ... on ValidationError { reason } } } }`;
  const given = { ...input, meta: { idempotencyKey: `withheld-${keys}` } };
  const { data, errors } = await rooms.ask("contributions", who, query, { input: given });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as { it: Answer }).it;
};
/** A list that makes 926.93, of Lotte, of a company that nobody knows, and of a person that nobody knows. */
const list = (more: object = {}) => ({
  ...{ fund: "SECUREX", reference: "ART15-1/2026/44" },
  sums: [
    { ssin: LOTTES, amount: "500.00", share: "0.2500", creditedOn: bookedOn },
    { enterpriseNumber: "0409861127", amount: "400.00", share: "1", creditedOn: bookedOn },
    { ssin: NOBODYS, amount: "26.93", share: "0.5000", creditedOn: bookedOn },
  ],
  ...more,
});
const handIn = (who: Viewer, more: object = {}) => send(who, "handInWithheldSums", list(more));
const work = async () => {
  await rooms.settle();
  await doErrands(rooms.room("contributions"), OFFICE_DAY);
  await rooms.settle();
};
const read = async (who: Viewer) => {
  const { data } = await rooms.ask("contributions", who, `{ withheldLists { totalCount nodes { ${LIST} } } }`);
  const { totalCount, nodes } = (data as unknown as { withheldLists: { totalCount: number; nodes: object[] } })
    .withheldLists;
  expect(totalCount).toBe(nodes.length);
  return nodes;
};
const held = async () => {
  const { data } = await rooms.ask("contributions", clerk, "{ suspense { nodes { id amount } } }");
  return (data as unknown as { suspense: { nodes: { id: string; amount: string }[] } }).suspense.nodes;
};
const suspense = async () => (await held()).map(({ amount }) => amount);
const suspended = async (sum: string) => (await held()).find(({ amount }) => amount === sum)?.id ?? "";
const balance = async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contributor { account { balance } } } }`;
  const { data } = await rooms.ask("contributions", clerk, query, { of: [{ __typename: "Contributor", id: LOTTE }] });
  return Number((data as { _entities: [{ account: { balance: string } }] })._entities[0].account.balance);
};
const messages = async (who: Viewer) => {
  const query = `{ transmissions(first: 9, orderBy: NEWEST_FIRST, where: { kind: ["WITHHELD_SUMS"] }) {
    nodes { action state sender { code } payload } } }`;
  const { data } = await rooms.ask("reporting", who, query);
  const { nodes } = (data as unknown as { transmissions: { nodes: { payload: string }[] } }).transmissions;
  return nodes.map(({ payload, ...rest }) => ({ ...rest, ...(JSON.parse(payload) as object) }));
};

test.each<[string, () => Viewer, object, string]>([
  ["for another fund", () => stranger, {}, "NotFoundError fund"],
  ["for no fund", () => inasti, { fund: "toString" }, "NotFoundError fund"],
  ["for another purpose", () => ({ ...inasti, purpose: "CAREER" }), {}, "NotFoundError fund"],
  ["of nothing", () => inasti, { sums: [] }, "ValidationError sums"],
  ["without a reference", () => inasti, { reference: " x " }, "ValidationError reference"],
  ["that names a payment, by the institute", () => inasti, { paymentId: "pay_1" }, "ValidationError paymentId"],
  ["that names a payment that is not there", () => clerk, { paymentId: "pay_1" }, "NotFoundError paymentId"],
])("no list is taken in %s", async (_, who, more, error) => {
  const { errors } = await handIn(who(), more);
  expect(errors.map(({ __typename, path }) => `${__typename} ${path.at(-1)}`)).toEqual([error]);
});

test.each<[string, object, string]>([
  ["of nobody", { ssin: null }, "NOT_EXACTLY_ONE"],
  ["of two", { enterpriseNumber: "0409861127" }, "NOT_EXACTLY_ONE"],
  ["of nothing", { amount: "0.00" }, "NOT_POSITIVE"],
  ["of no part", { share: "0.0000" }, "NOT_POSITIVE"],
  ["before the law", { creditedOn: "2024-06-30" }, "TOO_OLD"],
  ["of tomorrow", { creditedOn: "2026-11-21" }, "IN_FUTURE"],
])("no sum is taken in %s", async (_, more, reason) => {
  const one = { ssin: LOTTES, amount: "1.00", share: "0.5000", creditedOn: "2026-11-02", ...more };
  expect((await handIn(inasti, { sums: [one] })).errors).toMatchObject([{ reason }]);
});

test("INASTI hands a list in once, which waits for its payment; another under its reference is refused", async () => {
  const first = await handIn(inasti);
  expect(first).toMatchObject({
    list: { state: "AWAITING_PAYMENT", total: "926.93", handedInBy: "INASTI" },
    errors: [],
  });
  expect((await handIn(inasti)).list?.id).toBe(first.list?.id);
  const [sum] = list().sums;
  expect((await handIn(inasti, { sums: [sum] })).errors).toMatchObject([{ path: ["input", "reference"] }]);
  await work();
  expect(await read(inasti)).toMatchObject([{ state: "AWAITING_PAYMENT" }]);
  expect(await read(stranger)).toEqual([]);
  expect(await messages(inasti)).toEqual([]);
});

test("a list whose reference the payment bears is carried out by itself, on accounts or in suspense", async () => {
  const before = await balance();
  expect((await handIn(inasti, { reference: BORNE })).errors).toEqual([]);
  await work();
  expect(await read(clerk)).toMatchObject([
    { state: "CARRIED_OUT", sums: [{ isKnown: true }, { isKnown: false }, { isKnown: false }] },
    { state: "AWAITING_PAYMENT" },
  ]);
  expect(await balance()).toBe(before - 500);
  const waits = await suspense();
  expect(waits).toEqual(expect.arrayContaining(["400.00", "26.93"]));
  expect(waits).not.toContain("926.93");
});

test("staff say to which payment a list belongs: it must make all of it, and be whole in suspense", async () => {
  const before = await balance();
  const late = await handIn(clerk, { paymentId });
  expect(late.errors).toMatchObject([{ __typename: "PaymentNotInSuspenseError" }]);
  const partId = await suspended("26.93");
  const small = (amount: string) => ({
    ...{ reference: "ART15-1/2026/45", paymentId: partId },
    sums: [{ ssin: LOTTES, amount, share: "1", creditedOn: bookedOn }],
  });
  expect((await handIn(clerk, small("26.92"))).errors).toMatchObject([
    { path: ["input", "sums"], reason: "SUM_DIFFERS" },
  ]);
  expect((await handIn(clerk, small("26.93"))).errors).toEqual([]);
  await work();
  await work();
  expect(await balance()).toBeCloseTo(before - 26.93, 2);
  expect(await suspense()).not.toContain("26.93");
});

test("what was put to a person’s account is listed as received, for both sides and the person", async () => {
  const received = {
    ...{ action: "FIRST", state: "ACKNOWLEDGED", sender: { code: "INASTI" }, ssin: LOTTES, fund: "SECUREX" },
    ...{ reference: BORNE, amount: "500.00", share: "0.2500", creditedOn: bookedOn },
  };
  for (const who of [inasti, clerk, lotte]) expect(await messages(who)).toMatchObject([{ amount: "26.93" }, received]);
  expect(await messages(stranger)).toEqual([]);
  expect(await messages({ ...inasti, purpose: "CAREER" })).toEqual([]);
});

test("a sum that INASTI reverses is open again, its money waits, and its message is taken back", async () => {
  const before = await balance();
  const [, { sums }] = (await read(inasti)) as [object, { sums: [Sum] }];
  const reverse = (who: Viewer) =>
    send(who, "reverseWithheldSum", { sumId: sums[0].id, reference: "ART15-1/2026/44-R" });
  expect((await reverse(stranger)).errors).toMatchObject([{ __typename: "NotFoundError" }]);
  expect((await reverse({ ...inasti, purpose: "CAREER" })).errors).toMatchObject([{ __typename: "NotFoundError" }]);
  expect((await reverse(inasti)).errors).toEqual([]);
  expect((await reverse(clerk)).errors).toMatchObject([{ reason: "ALREADY_SO" }]);
  await work();
  await work();
  expect(await balance()).toBe(before + 500);
  expect(await suspense()).toContain("500.00");
  expect(await messages(inasti)).toMatchObject([
    { action: "CANCELLATION", reversal: "ART15-1/2026/44-R", state: "ACKNOWLEDGED" },
    { amount: "26.93" },
    { action: "FIRST", state: "CORRECTED" },
  ]);
  const head: Viewer = { ...clerk, role: "SUPERVISOR" };
  const { data } = await rooms.ask("contributions", head, "{ ledgerChecks { code faults } }");
  const { ledgerChecks } = data as unknown as { ledgerChecks: { faults: number }[] };
  expect(ledgerChecks.filter(({ faults }) => faults > 0)).toEqual([]);
});
