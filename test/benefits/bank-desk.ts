import { keepAccounts } from "../../subgraphs/benefits/services/keep-heard.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { OFFICE_DAY, viewerAs } from "../harness/house.ts";
import { clerk, fact, LOTTE, leave, lotte, office, on, openClaimsDesk } from "./claims-desk.ts";

export const PAY_DAY = "2026-11-23";
export const AFTER = "2026-12-10";
export const koen = viewerAs({ role: "SUPERVISOR", fund: "SECUREX", language: "en", actor: "koen" });

export interface Payment {
  readonly id: string;
  readonly state: string;
  readonly amount: string;
  readonly [field: string]: unknown;
}

interface Run {
  readonly id: string;
  readonly lines: readonly Payment[];
  readonly [field: string]: unknown;
}

export interface Imported {
  readonly paid: number;
  readonly rejected: number;
  readonly returned: number;
  readonly known: number;
  readonly others: number;
  readonly payments: readonly Payment[];
  readonly errors: readonly { readonly __typename: string; readonly [fact: string]: unknown }[];
  readonly [field: string]: unknown;
}

const PAYMENT = `id state amount withheld iban from until sentOn bookedOn repeats interestOf
  failure { on code text accountRefused }
  lateInterest { dueOn paidOn amount missingFigure calculation { confirmed steps { label value } } }`;
const ANSWERS = {
  run: `withoutAccount run { id state total file standings { state payments total } lines { ${PAYMENT} } }
    errors { __typename ... on PaymentRunError { why } }`,
  file: `replayed paid rejected returned paidTotal failedTotal known others payments { ${PAYMENT} }
    errors { __typename ... on UserError { message path } ... on BenefitBankFileError { why places many }
      ... on ValidationError { reason } }`,
};

/** Opens the desk at which claims are decided, paid, and followed in what the bank answers. */
export async function openBankDesk() {
  const desk = await openClaimsDesk();
  let keys = 0;
  async function send<Answer>(
    who: Viewer,
    asked: { name: string; input: object; answer: keyof typeof ANSWERS; meta?: object },
  ) {
    keys += 1;
    const { name, input, answer, meta = {} } = asked;
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${ANSWERS[answer]} } }`;
    const given = { ...input, meta: { idempotencyKey: `bank-test-${keys}`, ...meta } };
    const { data, errors } = await desk.rooms.ask("benefits", who, query, { input: given });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as unknown as { it: Answer }).it;
  }
  type Ran = { run: Run; errors: { why: string }[]; withoutAccount: string[] | null };
  const prepare = (executeOn: string = PAY_DAY, day = OFFICE_DAY) =>
    send<Ran>(on(clerk, day), { name: "preparePaymentRun", input: { executeOn }, answer: "run" });
  const release = (runId: string, day = OFFICE_DAY) =>
    send<Ran>(on(koen, day), { name: "releasePaymentRun", input: { runId }, answer: "run" });
  const pay = async (executeOn: string = PAY_DAY, day = OFFICE_DAY) => {
    const { run } = await prepare(executeOn, day);
    return (await release(run.id, day)).run;
  };
  const take = (content: string, who: Viewer = on(clerk, AFTER), meta: object = {}) => {
    const input = { fileName: "bank.xml", content: Buffer.from(content).toString("base64") };
    return send<Imported>(who, { name: "importBenefitBankFile", input, answer: "file", meta });
  };
  const account = (version: number, iban: string, startsOn: string) =>
    desk.rooms.inside("benefits", (context) =>
      keepAccounts(context, [fact("BenefitAccountChanged", version, { accountId: `bac_${version}`, iban, startsOn })]),
    );
  const granted = async (input: object, quarters: readonly object[] = [], day: string = OFFICE_DAY) => {
    const { id } = await desk.done(on(lotte, day), "claimBenefit", { affiliateId: LOTTE, ...input });
    await desk.done(on(clerk, day), "decideClaim", { claimId: id, office, quarters });
    await desk.done(on(clerk, day), "notifyDecision", { claimId: id, on: day, channel: "E_BOX" });
    return id;
  };
  const birthLeave = () => granted({ code: "BIRTH_LEAVE", factOn: "2026-08-05", answers: leave });
  const read = async (who: Viewer, claimId: string) => {
    const query = `query ($id: ID!) { benefitClaim(id: $id) { state paymentClock { dueOn metOn status }
      payments { ${PAYMENT} } } }`;
    const { data } = await desk.rooms.ask("benefits", who, query, { id: claimId });
    type Read = { state: string; paymentClock: object; payments: Payment[] };
    return (data as unknown as { benefitClaim: Read | null }).benefitClaim;
  };
  return { desk, prepare, release, pay, take, account, granted, birthLeave, read };
}
