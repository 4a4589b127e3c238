import { plan } from "../../../subgraphs/contributions/subgraph.ts";
import { contributorKnown, keepContributors } from "../../../subgraphs/shared/plumbing/contributors.ts";
import { doErrands } from "../../../subgraphs/shared/plumbing/daily.ts";
import type { HeardFact } from "../../../subgraphs/shared/plumbing/hear.ts";
import { companyYearId } from "../../../subgraphs/shared/plumbing/ids.ts";
import { inTransaction } from "../../../subgraphs/shared/plumbing/open.ts";
import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { change } from "../money-desk.ts";
import { clerkOf, house, type Office, supervisorOf, TODAY } from "../office.ts";

export const com = (key: string): string => seedId("com", key);

/** What the companies tell of a company; the rest is that of an old one without accounts. */
export const standing = (more: object = {}) => ({
  legalForm: "SRL",
  liable: true,
  legalPersonalityOn: "2005-01-03",
  dissolvedOn: null,
  affiliations: [{ fund: "SECUREX", startsOn: "2005-01-03", endsOn: null }],
  balanceSheets: [],
  dormantYears: [],
  insolvencies: [],
  starter: [],
  ...more,
});

/** Annual accounts as they are told. */
export const sheet = (year: number, balanceTotal: string) => ({
  yearStartsOn: `${year}-01-01`,
  yearEndsOn: `${year}-12-31`,
  balanceTotal,
  filedOn: `${year + 1}-06-30`,
});

let versions = 1;

/** Lets the contributions hear facts, on a day. */
async function hear(office: Office, day: string, facts: readonly object[]): Promise<void> {
  await inTransaction(office.subgraph, { ...house, day }, async (context) => {
    for (const hearing of plan.hearings) {
      const heard = facts.filter((fact) => (fact as HeardFact).type === hearing.type) as HeardFact[];
      if (heard.length > 0) await hearing.keep(context, heard);
    }
  });
}

/** Makes a company known as it is on a day, or as it is by then. */
export async function tell(office: Office, key: string, content: object, day = TODAY): Promise<void> {
  versions += 1;
  const subject = { subject: com(key), subjectVersion: versions, day };
  await hear(office, day, [{ ...subject, type: "CompanyStandingChanged", content }]);
}

/** Tells who holds which mandate in a company. */
export async function tellMandates(office: Office, key: string, mandates: readonly object[]): Promise<void> {
  versions += 1;
  const subject = { subject: com(key), subjectVersion: versions, day: TODAY };
  await hear(office, TODAY, [{ ...subject, type: "MandateChanged", content: { mandates } }]);
}

/** Makes a company of Securex known, with its address. */
export async function found(office: Office, key: string, number: string, content = standing(), language = "fr") {
  const known = contributorKnown(
    {
      id: com(key),
      kind: "COMPANY",
      fund: "SECUREX",
      funds: ["SECUREX"],
      ssin: null,
      enterpriseNumber: number,
      healthFund: null,
      language: language as "fr",
      addressee: ["Hêtre SRL", "Quai de l’Exemple 12", "4000 Liège"],
    },
    1,
    TODAY,
  );
  await inTransaction(office.subgraph, house, async (context) => {
    await keepContributors(context, [known]);
    for (const hearing of plan.hearings.filter(({ type }) => type === "ContributorKnown"))
      await hearing.keep(context, [known as unknown as HeardFact]);
  });
  await tell(office, key, content);
}

const RUN = `run { id year state expected seen standing tallies { outcome count amount }
  refusals { reason lawTable count } seal { count sum merkleRoot } }`;

export const startRun = (office: Office, input: object, on = TODAY, as: Viewer = supervisorOf("SECUREX")) =>
  change(office, { as, on }, "startCompanyBillingRun", input, RUN, "... on CompanyRunUnderWayError { runId }");

/** Starts a run on a day, lets it be done, and reads it. */
export async function bill(office: Office, year: number, on = TODAY, rehearsal = false) {
  const { run } = await startRun(office, { year, rehearsal }, on);
  await doErrands(office.subgraph, on);
  const text = `query ($id: ID!) { companyBillingRun(id: $id) { ${RUN.slice("run {".length)} }`;
  return (await office.ask(supervisorOf("SECUREX"), text, { id: (run as { id: string }).id })).companyBillingRun;
}

const YEAR = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on CompanyYear { contribution {
  tier dueOn exemption { code since refunded } calculation { result confirmed steps { rule value } }
  refusal { reason message lawTable } due { id amount paid outstanding status dueOn quarter category revision
    liableMandates { id } surcharges { fallsOn kind unpaid amount outstanding } } } } } }`;

/** What a company owes for a year, as somebody sees it. */
export async function yearOf(office: Office, key: string, year: number, who: Viewer = clerkOf("SECUREX")) {
  const ids = [{ __typename: "CompanyYear", id: companyYearId(com(key), year) }];
  return (await office.ask(who, YEAR, { ids }))._entities[0]?.contribution ?? null;
}

/** Charges late companies on a day. */
export const charge = (office: Office, on: string, input: object = { most: 200 }, as = clerkOf("SECUREX")) =>
  change(
    office,
    { as, on },
    "chargeCompanySurcharges",
    input,
    "until last charged { count amount } reversed { count amount }",
  );

/** The balance of a company's account. */
export async function balanceOf(office: Office, key: string): Promise<string> {
  const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor { account { balance } } } }`;
  const ids = [{ __typename: "Contributor", id: com(key) }];
  return (await office.ask(clerkOf("SECUREX"), text, { ids }))._entities[0].account.balance;
}

/** The structured communication of a company's account. */
export async function communicationOf(office: Office, key: string): Promise<string> {
  const [account] = await office.rows<{ communication: string }>`
    select structured_communication as communication from account where contributor_id = ${com(key)}`;
  return account?.communication ?? "";
}
