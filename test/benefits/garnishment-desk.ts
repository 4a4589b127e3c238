import pg from "pg";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { koen, openBankDesk } from "./bank-desk.ts";
import { clerk, LOTTE, on } from "./claims-desk.ts";

type BankDesk = Awaited<ReturnType<typeof openBankDesk>>;

/** Accounts of creditors. */
export const BAILIFF = "BE43068999999501";
/** Another creditor: maintenance. */
export const MOTHER = "BE61310126985517";
/** Another account. */
export const OTHER = "BE68539007547034";

let bank: BankDesk;

/** Opens the desk of a bank at which creditors of Lotte are paid too. */
export async function openGarnishmentDesk(): Promise<BankDesk> {
  bank = await openBankDesk();
  await bank.account(1, "BE71096123456769", "2026-01-01");
  return bank;
}

const evidence = { fileName: "exploit.pdf", content: Buffer.from("%PDF-1.4 writ").toString("base64") };
/** A garnishment as it is noted. */
export const noted = {
  ...{ affiliateId: LOTTE, kind: "ORDINARY", creditor: "Deurwaarder Peeters", iban: BAILIFF, reference: "2026/118" },
  ...{ noticedOn: "2026-11-10", startsOn: "2026-11-10", owed: "100.00", evidence },
};

interface Written {
  readonly garnishment: { readonly id: string; readonly [field: string]: unknown } | null;
  readonly errors: readonly { readonly __typename: string; readonly why?: string; readonly path: readonly string[] }[];
}

let keys = 0;
/** Sends a mutation about a garnishment. */
export async function send(who: Viewer, name: string, input: object): Promise<Written> {
  keys += 1;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) {
    garnishment { id version endsOn owed paid left iban evidence { fileName sha256 } } errors { __typename
      ... on UserError { path }
      ... on GarnishmentError { why } } } }`;
  const given = { ...input, meta: { idempotencyKey: `garnishment-${keys}` } };
  const { data, errors } = await bank.desk.rooms.ask("benefits", who, query, { input: given });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as { it: Written }).it;
}

/** Grants Lotte a month by hand: no benefit of the tests is as high as the bounds of the law. */
export async function grant(
  name: string,
  month: string,
  amount: string,
  code = "BEREAVEMENT_LEAVE_2021-07-25",
): Promise<string> {
  const owner = new pg.Client(bank.desk.rooms.url);
  await owner.connect();
  const period = { startsOn: `${month}-01`, endsOn: `${month}-28` };
  const parts = [{ period, calculation: { result: amount, confirmed: true, steps: [] }, payBy: null }];
  const outcome = JSON.stringify({
    total: amount,
    parts,
    refusals: [],
    doubts: [],
    figures: [],
    freeQuarters: [],
    quarters: [],
    verdict: "GRANTED",
  });
  const cents = amount.replace(".", "");
  await owner.query(`set session_replication_role = replica;
    insert into benefits.claim (id, affiliate_id, fund, code, benefit_id, fact_on, origin, channel, state, filed_on,
      due_on, met_on, answers) values ('clm_${name}', '${LOTTE}', 'SECUREX',
      '${code.replace(/_[\d-]+$/, "")}', 'ben_${code}', '${month}-01', 'REQUESTED', 'PORTAL', 'PAYABLE', '2026-10-01', '2027-02-01', '2026-11-01', '{}');
    insert into benefits.decision (id, claim_id, place, affiliate_id, fund, benefit_id, verdict, language, decided_on,
      decided_by, works_from, amount, reasons, legal_basis, facts, outcome, mentions)
      values ('dec_${name}', 'clm_${name}', 1, '${LOTTE}', 'SECUREX', 'ben_${code}', 'GRANTED', 'nl', '2026-11-01',
        'hanne', '2026-10-01', ${cents}, '[]', '[{}]',
      '{"answers": {}}', '${outcome}', '{}');
    insert into benefits.decision_notice (decision_id, affiliate_id, fund, notified_on, channel, actor)
      values ('dec_${name}', '${LOTTE}', 'SECUREX', '2026-11-02', 'E_BOX', 'hanne');
    select benefits.keep_payable_from(array['clm_${name}'])`);
  await owner.end();
  return `clm_${name}`;
}

/** The checks of payments that do not hold. */
export const faults = async () => {
  const { data } = await bank.desk.rooms.ask("benefits", koen, "{ benefitPaymentChecks { code faults } }");
  const { benefitPaymentChecks } = data as unknown as { benefitPaymentChecks: { code: string; faults: number }[] };
  return benefitPaymentChecks.filter((one) => one.faults > 0);
};

/** What each line pays, and to whom. */
export const sides = (lines: readonly { readonly amount: string; readonly iban?: unknown }[]) =>
  lines.map(({ amount, iban }) => [amount, iban]);

/** Draws up a run, and says what it holds back. */
export async function held(executeOn: string, day: string) {
  const meta = `{ idempotencyKey: "held-${executeOn}-${day}" }`;
  const query = `mutation { preparePaymentRun(input: { executeOn: "${executeOn}", meta: ${meta} }) {
    run { id } held { claimId why } errors { ... on PaymentRunError { why } } } }`;
  const { data } = await bank.desk.rooms.ask("benefits", on(clerk, day), query);
  return (data as { preparePaymentRun: object }).preparePaymentRun;
}

const OF_LOTTE = `query ($id: ID!) { _entities(representations: [{ __typename: "Affiliate", id: $id }]) {
  ... on Affiliate { garnishments { creditor kind iban reference owed paid left } } } }`;
/** Lotte’s garnishments as somebody sees them. */
export const garnishmentsSeenBy = async (who: Viewer) => {
  const { data } = await bank.desk.rooms.ask("benefits", who, OF_LOTTE, { id: LOTTE });
  return (
    (data as { _entities?: ({ garnishments: object[] | null } | null)[] } | null)?._entities?.[0]?.garnishments ?? null
  );
};

interface Ids {
  readonly _entities: readonly [{ readonly garnishments: readonly { readonly id: string }[] }];
}
const OF_GARNISHMENT = OF_LOTTE.replace("creditor kind", "id creditor kind");
/** Asks what creditors took of a claim. */
export const SEIZURES = `query ($id: ID!) { benefitClaim(id: $id) { payments { amount seizure { month amount text
  garnishment { creditor } calculation { result confirmed } } } } }`;

/** The garnishment of Lotte, where there is one. */
export const onlyId = async () =>
  ((await bank.desk.rooms.ask("benefits", clerk, OF_GARNISHMENT, { id: LOTTE })).data as unknown as Ids)._entities[0]
    .garnishments[0]?.id;

/** Cancels a run. */
export async function cancel(runId: string): Promise<void> {
  const input = `{ runId: "${runId}", meta: { idempotencyKey: "cancel-${runId}" } }`;
  const query = `mutation { cancelPaymentRun(input: ${input}) { errors { __typename } } }`;
  await bank.desk.rooms.ask("benefits", clerk, query);
}

/** The run in which a payment stands. */
export async function runOf(paymentId: string): Promise<{ runId: string }> {
  const query = "{ benefitPaymentRuns(first: 20) { nodes { id lines { id } } } }";
  const { data } = await bank.desk.rooms.ask("benefits", clerk, query);
  const { benefitPaymentRuns } = data as unknown as {
    benefitPaymentRuns: { nodes: { id: string; lines: { id: string }[] }[] };
  };
  return { runId: benefitPaymentRuns.nodes.find(({ lines }) => lines.some(({ id }) => id === paymentId))?.id ?? "" };
}
