import { randomUUID } from "node:crypto";
import { plan } from "../../subgraphs/contributions/subgraph.ts";
import { workOnce } from "../../subgraphs/shared/plumbing/daily.ts";
import type { HeardFact } from "../../subgraphs/shared/plumbing/hear.ts";
import { inTransaction } from "../../subgraphs/shared/plumbing/open.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { clerkOf, house, type Office, TODAY } from "./office.ts";

/** What a mutation answered, as far as these tests look at it. */
export interface Answered {
  readonly replayed: boolean;
  readonly errors: readonly { readonly __typename: string; readonly code: string; readonly message: string }[];
  readonly [part: string]: unknown;
}

/** Asks one mutation with a fresh key, and answers its payload with what was selected. */
export async function change(
  office: Office,
  { as = clerkOf("SECUREX"), on }: { readonly as?: Viewer; readonly on?: string },
  mutation: string,
  input: object,
  selection = "",
  facts = "",
): Promise<Answered> {
  const { reason, idempotencyKey = randomUUID(), ...rest } = input as { reason?: string; idempotencyKey?: string };
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} replayed errors {
    __typename ... on UserError { code message path } ${facts} } } }`;
  const who = on ? { ...as, day: on } : as;
  const variables = { input: { ...rest, meta: { idempotencyKey, reason } } };
  return (await office.ask(who, text, variables))[mutation];
}

/** Lets the contributions hear something, as another subgraph would tell it. */
export async function hear(office: Office, type: string, subject: string, content: object, version = 1): Promise<void> {
  const fact = { type, subject, subjectVersion: version, day: TODAY, content } as unknown as HeardFact;
  await inTransaction(office.subgraph, house, async (context) => {
    for (const hearing of plan.hearings.filter((one) => one.type === type)) await hearing.keep(context, [fact]);
  });
}

/** A national number that passes its check and is nobody's, one for each number. */
export function ssinOf(number: number): string {
  const nine = BigInt(850_730_100 + number);
  return `${nine}${String(97n - (nine % 97n)).padStart(2, "0")}`;
}

/** Notes under which name and address a fund's bank knows it. */
export async function fundAtBank(office: Office, fund: string, iban: string): Promise<void> {
  await office.rows`
    insert into fund_at_bank (fund, iban, bic, name, enterprise_number, creditor_identifier, street, building,
      post_code, town, country)
    values (${fund}, ${iban}, 'KREDBEBB', 'Caisse d’essai', '0409861127', 'BE57ZZZ0409861127', 'Rue Haute', '1', '1000',
      'Bruxelles', 'BE')`;
}

/** What a bank says of a payment in a file of ours that it refuses for a closed account (pain.002), in base64. */
export const rejection = (messageId: string, endToEndId: string): string =>
  Buffer.from(`<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
    <OrgnlGrpInfAndSts><OrgnlMsgId>${messageId}</OrgnlMsgId></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts><TxInfAndSts>
    <OrgnlEndToEndId>${endToEndId}</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf>
    </TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`).toString("base64");

/** Lets the contributions work a day, as the clock would. */
export async function workDay(office: Office, day: string): Promise<void> {
  for (const job of plan.daily) await workOnce(office.subgraph, job, day);
}
