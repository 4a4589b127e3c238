import { change } from "../money-desk.ts";
import { clerkOf, idOf, type Office, supervisorOf } from "../office.ts";
import { ClaimDesk, fileOf } from "./claim-desk.ts";

export let claims: ClaimDesk;
export let office: Office;

/** Opens what the tests of this desk need. */
export const openDesk = async () => {
  claims = await ClaimDesk.open();
  office = claims.office;
};

/** Each test is about a debtor of its own. */
export const nextDebtor = () => claims.nextDebtor();

/** Closes it. */
export const closeDesk = () => office?.close();

/** What stands on the debtor's account, with every due and what moved. */
export async function account(on = "2026-12-03", key = claims.who) {
  const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor {
    account { balance overdue
    statement(from: "2026-11-21", to: "2027-12-31") { closing lines { on kind nature quarter amount } } }
    dues(first: 20) { nodes { id nature quarter amount paid writtenOff outstanding status } } } } }`;
  const ids = [{ __typename: "Contributor", id: idOf(key) }];
  const { _entities } = await office.ask({ ...clerkOf("SECUREX"), day: on }, text, { ids });
  return { ..._entities[0].account, dues: _entities[0].dues.nodes };
}

export async function trial() {
  const text = `{ trialBalance(on: "2027-12-31") { code debit credit } }`;
  const { trialBalance } = await office.ask(supervisorOf("SECUREX"), text);
  return new Map(trialBalance.map(({ code, ...sums }: { code: string }) => [code, sums]));
}

export const noteCost = (fileId: string, amount: string, evidence = "Writ 7") =>
  change(
    office,
    { on: "2026-12-01" },
    "noteRecoveryCost",
    { fileId, kind: "BAILIFF", amount, on: "2026-11-30", evidence },
    "file { costsOwed claimable costs { id amount withdrawn due { nature quarter dueOn outstanding } } }",
  );

export const pay = async (amount: bigint) =>
  claims.desk.receive({
    amount,
    structured: await claims.desk.communication(claims.who),
    bookedOn: "2026-11-19",
  });

/** Gives up all that is claimable in the file of the debtor, by two people. */
export async function giveUp(key = claims.who): Promise<string> {
  const { id } = fileOf(await claims.openFile(key));
  await claims.mustTake(id, "2026-12-01", "WRITE_OFF_PROPOSED", { ground: "TOO_UNCERTAIN", proof: "Report 7" });
  await claims.mustTake(id, "2026-12-02", "WRITTEN_OFF", {}, supervisorOf("SECUREX"));
  return id;
}

export const of =
  (quarter: string, nature = "PROVISIONAL") =>
  (due: { quarter: string; nature: string }) =>
    due.quarter === quarter && due.nature === nature;
