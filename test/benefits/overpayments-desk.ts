import { keepAccounts } from "../../subgraphs/benefits/services/keep-heard.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { OFFICE_DAY, viewerAs } from "../harness/house.ts";
import { answers, clerk, fact, LOTTE, lotte, office, openClaimsDesk } from "./claims-desk.ts";

export const PAY_DAY = "2026-11-23";
export const koen = viewerAs({ role: "SUPERVISOR", fund: "SECUREX", language: "en", actor: "koen" });
export const eva = { ...koen, actor: "eva" };

const OVERPAYMENT = `id version state found prescribed amount left withheldShare cause months { month paid due }
  postings { kind amount } decision { verdict amount appealUntil mentions { code text } letter { content } }
  prescription { dueOn status } plans { state kept instalments { dueOn amount } } waivers { state amount }`;

export interface Overpayment {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly left: string;
  readonly [field: string]: unknown;
}

interface Answer {
  readonly overpayment: Overpayment;
  readonly errors: readonly { readonly why?: string; readonly path?: readonly string[] }[];
}

interface Run {
  readonly id: string;
  readonly total: string;
  readonly lines: readonly { readonly amount: string; readonly withheld: string }[];
  readonly file: string | null;
}

/** Opens the desk at which claims are decided and paid, with an account of Lotte's, and what goes on there. */
export async function openOverpaymentsDesk() {
  const desk = await openClaimsDesk();
  const accounts = [{ accountId: "bac_1", iban: "BE68539007547034", startsOn: "2026-01-01" }];
  await desk.rooms.inside("benefits", (context) =>
    keepAccounts(
      context,
      accounts.map((content, i) => fact("BenefitAccountChanged", i + 1, content)),
    ),
  );
  let keys = 0;
  async function send(who: Viewer, name: string, input: object, meta: object = {}): Promise<Answer> {
    keys += 1;
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { replayed overpayment { ${OVERPAYMENT} }
      errors { __typename ... on UserError { message path } ... on OverpaymentError { why } } } }`;
    const given = { ...input, meta: { idempotencyKey: `overpayment-test-${keys}`, ...meta } };
    const { data, errors } = await desk.rooms.ask("benefits", who, query, { input: given });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as unknown as { it: Answer }).it;
  }
  const why = async (...sent: Parameters<typeof send>) => (await send(...sent)).errors.map((one) => one.why);
  async function read(who: Viewer, id: string): Promise<Overpayment | null> {
    const query = `query ($id: ID!) { it: benefitOverpayment(id: $id) { ${OVERPAYMENT} } }`;
    const { data } = await desk.rooms.ask("benefits", who, query, { id });
    return (data as unknown as { it: Overpayment | null }).it;
  }
  const overpaymentsOf = async (claimId: string) => {
    const query = `query ($id: ID!) { benefitClaim(id: $id) { overpayments { ${OVERPAYMENT} } } }`;
    const { data } = await desk.rooms.ask("benefits", lotte, query, { id: claimId });
    return (data as unknown as { benefitClaim: { overpayments: Overpayment[] } }).benefitClaim.overpayments;
  };

  async function granted(input: object, quarters: readonly object[] = []): Promise<string> {
    const { id } = await desk.done(lotte, "claimBenefit", { affiliateId: LOTTE, ...input });
    await desk.done(clerk, "decideClaim", { claimId: id, office, quarters });
    await desk.done(clerk, "notifyDecision", { claimId: id, on: OFFICE_DAY, channel: "E_BOX" });
    return id;
  }

  async function run(who: Viewer, name: string, input: object): Promise<{ run: Run; errors: readonly object[] }> {
    keys += 1;
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) {
    run { id total file lines { amount withheld } }
      errors { ... on PaymentRunError { why } } } }`;
    const given = { ...input, meta: { idempotencyKey: `overpayment-run-${keys}` } };
    const { data, errors } = await desk.rooms.ask("benefits", who, query, { input: given });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as unknown as { it: { run: Run; errors: object[] } }).it;
  }
  const pay = async () => {
    const { run: prepared } = await run(clerk, "preparePaymentRun", { executeOn: PAY_DAY });
    return run(koen, "releasePaymentRun", { runId: prepared.id });
  };
  return { desk, send, why, read, overpaymentsOf, granted, run, pay };
}

export const deceased = (days: readonly string[]) =>
  answers({ deceased: ["CHILD"], days, activityDays: [], asEmployee: ["NO"] });
export const Q4 = [{ quarter: "2026Q4", treatment: "PAID", main: true, mainLevel: true }];
export const explanation = "Het register toont dat een ander het verlof heeft genomen.";
export const provisions = "Wet van 07-04-2019, art. 9: het verlof wordt genomen door wie het aanvraagt.";
export const decided = { cause: "NEW_DATA", explanation, provisions, office };

export const repaid = (amount: string) => ({ amount, receivedOn: OFFICE_DAY, reference: "bank 1" });
