import { carryOutWithheldSums } from "../../subgraphs/contributions/jobs/carry-out-withheld-sums.ts";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { openEar } from "../../subgraphs/shared/plumbing/wake.ts";
import { nationalNumberOf } from "../../subgraphs/shared/values/national-number.ts";
import { codaOf, OUR_IBAN, statementOf } from "./bank-file.ts";
import { FILE, IMPORT, SUSPENSE } from "./documents.ts";
import { clerkOf, idOf, type Office, openOffice, TODAY } from "./office.ts";

const numberOf = (serial: number): string => nationalNumberOf("1980-03-04", serial);
const [ANNA, BERT, CLEO, OLD] = [numberOf(1), numberOf(3), numberOf(5), numberOf(7)];
const COMPANY = "0409861127";
const clerk = clerkOf("PARTENA");

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  const people = Object.entries({ anna: ANNA, bert: BERT, cleo: CLEO });
  await office.letIn(
    people.map(([key, ssin]) => ({ key, fund: "PARTENA", ssin })),
    { [OUR_IBAN]: "PARTENA" },
  );
  await office.rows`insert into contributor (id, kind, fund, funds, enterprise_number, language, subject_version)
    values (${`com_${idOf("oak").slice(4)}`}, 'COMPANY', 'PARTENA', ${["PARTENA"]}, ${COMPANY}, 'fr', 1)`;
});
afterAll(() => office.close());

let sequence = 0;
let balance = 0n;
/** Payments that the bank booked yesterday, with what is written on them. */
async function receive(...sums: readonly (readonly [amount: bigint, freeText: string])[]): Promise<void> {
  sequence += 1;
  const entries = sums.map(([amount, freeText]) => ({ amount, freeText }));
  const content = codaOf(statementOf(sequence, entries, balance));
  balance = entries.reduce((all, { amount }) => all + amount, balance);
  const input = { meta: { idempotencyKey: `statement ${sequence}` }, fileName: `${sequence}.cod`, content };
  const { importBankStatement } = await office.ask(clerk, IMPORT, { input });
  expect(importBankStatement).toMatchObject({ errors: [], suspended: sums.length });
}

const SUM = { amount: "10.00", share: "1", creditedOn: "2026-11-18" };
const HAND_IN = `mutation ($input: HandInWithheldSumsInput!) { handInWithheldSums(input: $input) {
  list { state sums { isKnown } } errors { __typename } } }`;
let keys = 0;
/** Hands a list in, or the same again: how it stands now. */
async function handIn(reference: string, sums: readonly object[] = [{ ...SUM, ssin: ANNA }], more: object = {}) {
  keys += 1;
  const input = { meta: { idempotencyKey: `a list ${keys}` }, fund: "PARTENA", reference, sums, ...more };
  const { handInWithheldSums } = await office.ask(clerk, HAND_IN, { input });
  expect(handInWithheldSums.errors).toEqual([]);
  return handInWithheldSums.list as { readonly state: string; readonly sums: readonly { isKnown: boolean }[] };
}

const work = () => carryOutWithheldSums.run(deskOf(office.subgraph, carryOutWithheldSums, TODAY));
const balanceOf = async (id: string) => {
  const { _entities } = await office.ask(clerk, FILE, { ids: [{ __typename: "Contributor", id }] });
  return _entities[0].account?.balance;
};

/** Lists that wait for payments of which none is there. */
const waiting = (first: number, last: number) => office.rows`
  with l as (insert into withheld_list (id, fund, reference, content_hash, total, handed_in_by, handed_in_on, actor)
    select 'whl_z' || n, 'PARTENA', 'NEVER-PAID/' || n, 'x', 1000 + n % 2, 'INASTI', ${TODAY}, 'test'
    from generate_series(${first}::int, ${last}::int) n returning id, fund, total)
  insert into withheld_sum (id, list_id, fund, place, ssin, amount, share, credited_on)
  select 'whs' || substr(id, 4), id, fund, 0, ${ANNA}, total, 10000, '2026-11-18' from l`;

test("an old list whose payment comes is found behind any number of newer ones, by as many questions", async () => {
  await handIn("OLD-ONE/1");
  await waiting(1, 3);
  const few = await office.queriesOf(work);
  await waiting(4, 1_200);
  expect(await office.queriesOf(work)).toBe(few);
  await receive([10_00n, "old-one/1 of the institute"], [10_00n, "something else"]);
  await work();
  expect(await handIn("OLD-ONE/1")).toMatchObject({ state: "CARRIED_OUT" });
  expect(await balanceOf(idOf("anna"))).toBe("-10.00");
});

test("every list that was handed in is found, a page at a time", async () => {
  const query =
    "query ($after: String) { withheldLists(first: 100, after: $after) { totalCount nodes { reference } pageInfo { endCursor } } }";
  const found: string[] = [];
  for (let after: string | null = null, total = 1; found.length < total; ) {
    const { withheldLists } = await office.ask(clerk, query, { after });
    found.push(...withheldLists.nodes.map(({ reference }: { reference: string }) => reference));
    after = withheldLists.pageInfo.endCursor;
    total = withheldLists.totalCount;
  }
  expect(new Set(found).size).toBe(1_201);
  expect(found.at(-1)).toBe("OLD-ONE/1");
});

test("a payment that comes after its list calls whoever carries lists out, though nobody is told of it", async () => {
  await handIn("LATER/2026/1");
  let called: (is: string) => void = () => undefined;
  const call = new Promise<string>((resolve) => {
    called = resolve;
  });
  const ear = await openEar(office.url, async () => called("called"));
  await receive([10_00n, "LATER/2026/1"]);
  expect(await call).toBe("called");
  await ear.close();
  await work();
  expect(await handIn("LATER/2026/1")).toMatchObject({ state: "CARRIED_OUT" });
});

test("no list takes one of two payments that it may belong to, nor one from before a credit", async () => {
  await receive([20_00n, "TWICE/2026/1"], [20_00n, "TWICE/2026/1 AGAIN"], [30_00n, "EARLY/2026/1"]);
  const twice = [{ ...SUM, amount: "20.00", ssin: BERT }];
  const early = [{ ...SUM, amount: "30.00", ssin: BERT, creditedOn: "2026-11-20" }];
  await handIn("TWICE/2026/1", twice);
  await handIn("EARLY/2026/1", early);
  await work();
  expect(await handIn("TWICE/2026/1", twice)).toMatchObject({ state: "AWAITING_PAYMENT" });
  expect(await handIn("EARLY/2026/1", early)).toMatchObject({ state: "AWAITING_PAYMENT" });
});

test("a payment that staff named for a list is that list’s, whatever is written on it", async () => {
  await receive([40_00n, "MINE/2026/1"]);
  const sums = [{ ...SUM, amount: "40.00", ssin: BERT }];
  const { suspense } = await office.ask(clerk, SUSPENSE);
  const payment = suspense.nodes.find(({ amount }: { amount: string }) => amount === "40.00");
  await handIn("MINE/2026/1", sums);
  await handIn("NAMED/2026/1", sums, { paymentId: payment.id });
  await work();
  expect(await handIn("MINE/2026/1", sums)).toMatchObject({ state: "AWAITING_PAYMENT" });
  expect(await handIn("NAMED/2026/1", sums)).toMatchObject({ state: "CARRIED_OUT" });
});

test("a number finds whoever had it before, a company by its own; and nobody where two may be meant", async () => {
  await office.rows`update contributor set former_ssins = ${[OLD]} where id = ${idOf("cleo")}`;
  await receive([60_00n, "FORMER/2026/1"]);
  const sums = [
    { ...SUM, ssin: OLD },
    { ...SUM, ssin: CLEO },
    { ...SUM, amount: "40.00", enterpriseNumber: COMPANY },
  ];
  await handIn("FORMER/2026/1", sums);
  await work();
  const carried = await handIn("FORMER/2026/1", sums);
  expect(carried.sums).toEqual([{ isKnown: true }, { isKnown: true }, { isKnown: true }]);
  expect(await balanceOf(idOf("cleo"))).toBe("-20.00");
  expect(await balanceOf(`com_${idOf("oak").slice(4)}`)).toBe("-40.00");

  await office.rows`update contributor set former_ssins = ${[OLD, CLEO]} where id = ${idOf("bert")}`;
  await receive([21_00n, "DOUBT/2026/1"]);
  const doubtful = [
    { ...SUM, ssin: OLD },
    { ...SUM, amount: "11.00", ssin: CLEO },
  ];
  const before = [await balanceOf(idOf("bert")), await balanceOf(idOf("cleo"))];
  await handIn("DOUBT/2026/1", doubtful);
  await work();
  expect(await handIn("DOUBT/2026/1", doubtful)).toEqual({
    ...{ state: "CARRIED_OUT", sums: [{ isKnown: false }, { isKnown: false }] },
  });
  expect([await balanceOf(idOf("bert")), await balanceOf(idOf("cleo"))]).toEqual(before);
});
