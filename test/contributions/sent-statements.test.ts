import { makeStatements } from "../../subgraphs/contributions/services/statements/make-statements.ts";
import { inTransaction } from "../../subgraphs/shared/plumbing/open.ts";
import { systemViewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { change, ssinOf, workDay } from "./money-desk.ts";
import { clerkOf, idOf, insured, type Office } from "./office.ts";
import { ClaimDesk } from "./recovery/claim-desk.ts";

let claims: ClaimDesk;
let office: Office;

beforeAll(async () => {
  claims = await ClaimDesk.open();
  office = claims.office;
  await claims.nextDebtor();
  await claims.nextDebtor();
  await claims.desk.receive({
    amount: 926_93n,
    structured: await claims.desk.communication("p0"),
    bookedOn: "2026-10-05",
  });
});
afterAll(() => office?.close());

async function sentTo(key: string, as = clerkOf("SECUREX")) {
  const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor { account { statements {
    startsOn endsOn madeOn knownOn opening closing pdf
    statement { opening closing lines { on kind nature quarter amount } }
  } } } } }`;
  const ids = [{ __typename: "Contributor", id: idOf(key) }];
  const { _entities } = await office.ask({ ...as, day: "2027-04-20" }, text, { ids });
  return _entities[0]?.account?.statements ?? null;
}

const part = (day: string, atOnce: number) =>
  inTransaction(office.subgraph, systemViewer(day, "test"), (context) => makeStatements(context, atOnce));

it("states a quarter to everybody on whose account something moved or stands, part by part, and once", async () => {
  expect(await part("2027-01-11", 1)).toBe(true);
  expect(await office.rows`select id from sent_statement`).toHaveLength(1);
  await workDay(office, "2027-01-11");
  await workDay(office, "2027-01-12");
  expect(await office.rows`select id from sent_statement where ends_on = '2026-12-31'`).toHaveLength(2);
  const [sent] = await sentTo("p0");
  expect(sent).toMatchObject({
    ...{ startsOn: "2026-10-01", endsOn: "2026-12-31", madeOn: "2027-01-11", knownOn: "2027-01-10" },
    ...{ opening: "1853.86", closing: "926.93" },
    statement: { opening: "1853.86", lines: [{ on: "2026-10-05", kind: "MATCH", nature: null, amount: "-926.93" }] },
  });
});

it("says later what it said then, whatever was booked since, and is the same PDF to the byte", async () => {
  const [before] = await sentTo("p0");
  const later = { contributorIds: [idOf("p0")], quarter: "2026Q3" };
  expect(await change(office, { on: "2027-02-01" }, "issueDues", later)).toMatchObject({ errors: [] });
  const [after] = await sentTo("p0");
  expect({ ...after, pdf: null }).toEqual({ ...before, pdf: null });
  expect(after.pdf === before.pdf).toBe(true);
  expect(Buffer.from(before.pdf, "base64").subarray(0, 5).toString()).toBe("%PDF-");
});

it("is read by whose account it is, and by nobody else", async () => {
  expect(await sentTo("p0", insured(ssinOf(0)))).toHaveLength(1);
  expect(await sentTo("p0", insured(ssinOf(1)))).toBeNull();
  expect(await sentTo("p0", clerkOf("UCM"))).toBeNull();
  await expect(office.rows`update sent_statement set closing = 0`).rejects.toThrow();
});
