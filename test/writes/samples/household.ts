import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { nationalNumberOf } from "../../../subgraphs/shared/values/national-number.ts";
import { viewerAs } from "../../harness/house.ts";
import type { Sample, Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const lotte = seedId("aff", "lotte");
const lotteHerself = { role: "INSURED", ssin: "88041212434" } as const;
const securex = { role: "CASE_HANDLER", fund: "SECUREX" } as const;

const versionOf: NonNullable<Sample["version"]> = async ({ find }) => {
  const query = "query ($id: ID!) { affiliate(id: $id) { version } }";
  return (await find<{ affiliate: { version: number } }>(query, { id: lotte })).affiliate.version;
};

const CONSENT = `mutation ($input: RecordChannelConsentInput!) { recordChannelConsent(input: $input) { replayed } }`;
const PROPOSE = `mutation ($input: ProposeBenefitAccountInput!) {
  proposeBenefitAccount(input: $input) { account { id } }
}`;

/** An account that Lotte asked for, and that nobody has confirmed yet. */
async function proposed({ ask }: WriteRoom): Promise<string> {
  const input = { affiliateId: lotte, iban: "BE68539007547034", meta: { idempotencyKey: "proposed-before" } };
  const { data } = await ask(viewerAs(lotteHerself), PROPOSE, { input });
  return (data as { proposeBenefitAccount: { account: { id: string } } }).proposeBenefitAccount.account.id;
}

const MEMBER = `mutation ($input: RecordHouseholdMemberInput!) {
  recordHouseholdMember(input: $input) { member { id } }
}`;
const STATE = `mutation ($input: FileSpouseStatementInput!) { fileSpouseStatement(input: $input) { statement { id } } }`;

/** That Lotte does not help Jan, a plumber of the same fund. */
const statement = {
  affiliateId: lotte,
  kind: "REBUTTAL",
  couple: "MARRIED",
  helpedSsin: "79093033106",
  startsOn: "2026-07-01",
  noticedOn: "2026-10-01",
  swornOn: "2026-11-12",
  evidence: "Arbeidsovereenkomst van 2015",
};

/** A child that came to live with Lotte. */
async function member({ ask }: WriteRoom): Promise<string> {
  const child = { relation: "CHILD", firstName: "Noor", lastName: "Linde", startsOn: "2026-10-03" };
  const input = { affiliateId: lotte, ...child, meta: { idempotencyKey: "member-before" } };
  const { data } = await ask(viewerAs(lotteHerself), MEMBER, { input });
  return (data as { recordHouseholdMember: { member: { id: string } } }).recordHouseholdMember.member.id;
}

/** A valid way to ask each mutation about the person, the household, and how one is reached and paid. */
export const samples: Samples = {
  changeAddress: {
    as: lotteHerself,
    input: () => ({
      affiliateId: lotte,
      startsOn: "2027-01-04",
      address: { street: "Dampoortstraat 7", postalCode: "9000", municipality: "Gent" },
    }),
    other: { startsOn: "2027-01-05" },
    version: versionOf,
  },
  changeLanguage: {
    as: lotteHerself,
    input: () => ({ affiliateId: lotte, language: "FR" }),
    other: { language: "DE" },
    version: versionOf,
  },
  changeName: {
    as: securex,
    input: () => ({ affiliateId: lotte, firstName: "Lotte", lastName: "Linde-Eik", startsOn: "2026-11-02" }),
    other: { lastName: "Eik" },
    version: versionOf,
  },
  recordChannelConsent: {
    as: securex,
    input: () => ({
      affiliateId: lotte,
      channel: "EMAIL",
      given: true,
      address: "lotte@example.be",
      proof: "Ondertekend formulier van 12-11-2026",
    }),
    other: { address: "linde@example.be" },
    version: versionOf,
  },
  choosePreferredChannel: {
    as: lotteHerself,
    input: async ({ ask }) => {
      const consent = { affiliateId: lotte, channel: "E_BOX", given: true, meta: { idempotencyKey: "agreed-before" } };
      await ask(viewerAs(lotteHerself), CONSENT, { input: consent });
      return { affiliateId: lotte, channel: "E_BOX" };
    },
    other: { channel: "MAIL" },
    version: versionOf,
  },
  proposeBenefitAccount: {
    as: lotteHerself,
    input: () => ({ affiliateId: lotte, iban: "BE68 5390 0754 7034" }),
    other: { iban: "BE62 5100 0754 7061" },
    version: versionOf,
  },
  confirmBenefitAccount: {
    as: securex,
    input: async (room) => ({ accountId: await proposed(room), iban: "BE68539007547034" }),
    other: { iban: "BE62510007547061" },
    version: versionOf,
  },
  cancelBenefitAccount: {
    as: lotteHerself,
    copy: 2,
    input: async (room) => ({ accountId: await proposed(room) }),
    other: { accountId: "bac_00000000000000000000000000" },
    version: versionOf,
  },
  changeHealthFund: {
    as: securex,
    input: () => ({ affiliateId: lotte, healthFund: "100", startsOn: "2026-10-01" }),
    other: { healthFund: "500" },
    version: versionOf,
  },
  replaceNumber: {
    as: securex,
    input: () => ({ affiliateId: lotte, ssin: nationalNumberOf("1988-04-12", 616), replacedOn: "2026-11-02" }),
    other: { replacedOn: "2026-11-03" },
    version: versionOf,
  },
  recordHouseholdMember: {
    as: lotteHerself,
    input: () => ({
      affiliateId: lotte,
      relation: "CHILD",
      firstName: "Noor",
      lastName: "Linde",
      startsOn: "2026-10-03",
    }),
    other: { firstName: "Fien" },
    version: versionOf,
  },
  endHouseholdMember: {
    as: securex,
    input: async (room) => ({ memberId: await member(room), endsOn: "2026-11-01" }),
    other: { endsOn: "2026-11-02" },
    version: versionOf,
  },
  recordDependant: {
    as: lotteHerself,
    copy: 2,
    input: async (room) => ({ memberId: await member(room), kind: "CHILD", startsOn: "2026-10-03" }),
    other: { endsOn: "2026-12-31" },
    version: versionOf,
  },
  fileSpouseStatement: {
    as: lotteHerself,
    input: () => statement,
    other: { evidence: "Loonfiches" },
    version: versionOf,
  },
  decideSpouseStatement: {
    as: securex,
    input: async ({ ask }) => {
      const input = { ...statement, meta: { idempotencyKey: "stated-before" } };
      const { data } = await ask(viewerAs(lotteHerself), STATE, { input });
      const { id } = (data as { fileSpouseStatement: { statement: { id: string } } }).fileSpouseStatement.statement;
      return { statementId: id, outcome: "ACCEPTED", reasons: "Voltijds in dienst bij een ander." };
    },
    other: { outcome: "REFUSED" },
    version: versionOf,
  },
  importRegisterMutations: {
    namesNothing: true,
    as: securex,
    input: () => ({
      fileName: "rn-2026-11-20.txt",
      content: Buffer.from("REGISTER-MUTATIONS\t1\nm1\tDEATH\t88041212434\t2026-11-19\n").toString("base64"),
    }),
    other: { fileName: "another.txt" },
  },
};
