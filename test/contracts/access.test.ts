import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLSchema, graphql, isObjectType } from "graphql";
import { guard, rolesDeclared } from "../../subgraphs/shared/plumbing/access.ts";
import { type Role, roles } from "../../subgraphs/shared/plumbing/viewer.ts";
import { viewerAs } from "../harness/house.ts";
import { type Drawn, drawAll } from "./schemas.ts";
import { OUTSIDERS, printAccess, type Seen, seenBy } from "./visible.ts";

let drawn: readonly Drawn[] = [];
const seen = new Map<Role, readonly Seen[]>();
beforeAll(async () => {
  drawn = await drawAll();
  for (const role of OUTSIDERS) seen.set(role, seenBy(role, drawn));
});

/**
 * What a role can reach, but for things of which it reaches nothing but the id: that is what it must already know.
 */
const by = (role: Role): readonly Seen[] => {
  const all = seen.get(role) ?? [];
  return all.filter(({ type }) => all.some((other) => other.type === type && other.field !== "id"));
};
const named = (fields: readonly Seen[]): string[] =>
  [...new Set(fields.map(({ type, field }) => `${type}.${field}`))].sort();
const doors = (role: Role, type: "Query" | "Mutation"): string[] =>
  [...new Set(by(role).flatMap((one) => (one.type === type ? [one.field] : [])))].sort();
const typesOf = (role: Role): Set<string> => new Set(by(role).map(({ type }) => type));

const small = (sdl: string): GraphQLSchema =>
  buildSchema(`directive @policy(policies: [[String!]!]!) on OBJECT | FIELD_DEFINITION\n${sdl}`, {
    assumeValidSDL: true,
  });

describe("a field without a rule", () => {
  test("keeps a subgraph from starting", () => {
    const schema = small(`type Query { open: Int @policy(policies: [["ANYBODY"]]) forgotten: Int }`);
    expect(() => guard(schema)).toThrow("Query.forgotten declares nobody who may see it");
  });

  test("is also found in a type that only others reach", () => {
    const schema = small(`type Query @policy(policies: [["ANYBODY"]]) { open: Int } type Lost { forgotten: Int }`);
    expect(() => guard(schema)).toThrow("Lost.forgotten declares nobody who may see it");
  });
});

describe("a rule", () => {
  const sdl = `
    type Query @policy(policies: [["ANYBODY"]]) { file: File known: Int @policy(policies: [["KNOWN"]]) }
    type File @policy(policies: [["INSURED"], ["ANALYST"]]) {
      name: String @policy(policies: [["INSURED"], ["INASTI"]])
    }`;
  const ask = async (role: Role, source: string) => {
    const schema = small(sdl);
    guard(schema);
    const rootValue = { file: { name: "Lotte" }, known: 1 };
    const { errors } = await graphql({ schema, source, rootValue, contextValue: { viewer: viewerAs({ role }) } });
    return errors?.map(({ message }) => message) ?? "shown";
  };

  test.each<[Role, unknown, string]>([
    ["INSURED", "shown", "has both"],
    ["ANALYST", ["FORBIDDEN"], "has the type's only"],
    ["INASTI", ["FORBIDDEN"], "has the field's only"],
    ["PUBLIC", ["UNAUTHENTICATED"], "has neither, and shows no token"],
    ["SYSTEM", "shown", "is the house itself"],
  ])("of a field narrows that of its type: %s is answered %j, who %s", async (role, answer) => {
    expect(await ask(role, "{ file { name } }")).toEqual(answer);
  });

  test.each<[Role, unknown]>([
    ["PUBLIC", ["UNAUTHENTICATED"]],
    ["ANALYST", "shown"],
    ["COMPANY", "shown"],
  ])("for whoever is known answers %s %j", async (role, answer) => {
    expect(await ask(role, "{ known }")).toEqual(answer);
  });
});

test("rules name roles that there are", () => {
  const known = new Set([...Object.keys(roles), "ANYBODY", "KNOWN"]);
  const types = drawn.flatMap(({ schema }) => Object.values(schema.getTypeMap()).filter(isObjectType));
  const declared = [...types, ...types.flatMap((type) => Object.values(type.getFields()))].map(rolesDeclared);
  const named = declared.flatMap((rule) => (rule ? [...rule] : []));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((role) => !known.has(role))).toEqual([]);
});

test("who sees what is what was reviewed (node .build/test/contracts/print-access.js writes it anew)", () => {
  expect(printAccess(drawn)).toBe(readFileSync("test/contracts/access.txt", "utf8"));
});

/** Whatever shows who somebody is. */
const IDENTITY = /^(?:Affiliate|Company|Contributor|Mandate|Address)\.|\.(?:\w*[nN]ame|ssin|email|phone|birthDate)$/;

/** Names of things, not of people. */
const NAMES_OF_THINGS = [
  "AppealWay.name",
  "CompetentBody.name",
  "Fund.name",
  "Institution.name",
  "Institution.nameInDutch",
  "Institution.nameInFrench",
  "LegalForm.name",
  "RuleParameter.name",
];

describe("what the house promises of each role, in whatever subgraph", () => {
  const others = OUTSIDERS.filter((role) => role !== "CASE_HANDLER" && role !== "SUPERVISOR");
  test("an analyst never sees a name, a number, or anything of one person or company", () => {
    const found = named(by("ANALYST")).filter((name) => IDENTITY.test(name) && !NAMES_OF_THINGS.includes(name));
    expect(found).toEqual([]);
    expect(by("ANALYST").filter(({ shows }) => ["Ssin", "EnterpriseNumber", "Iban"].includes(shows))).toEqual([]);
    expect(doors("ANALYST", "Mutation")).toEqual([]);
  });

  test("a health fund never sees an amount of a member, nor the working of one", () => {
    const ofMembers = seenBy("HEALTH_FUND", drawn, ["Affiliate"]);
    expect(named(ofMembers.filter(({ shows }) => ["Euro", "Calculation", "Rate"].includes(shows)))).toEqual([]);
    const everywhere = by("HEALTH_FUND").filter(({ shows }) => shows === "Euro");
    const free = new Set(named(by("PUBLIC")));
    expect(named(everywhere).filter((name) => !free.has(name))).toEqual([]);
  });

  test("a health fund knows a member by the number, and neither name nor address", () => {
    const mine = named(by("HEALTH_FUND")).filter((name) => name.startsWith("Affiliate."));
    expect(mine).toEqual(expect.arrayContaining(["Affiliate.id", "Affiliate.ssin"]));
    expect(mine.filter((name) => IDENTITY.test(name.replace("Affiliate", "")))).toEqual(["Affiliate.ssin"]);
    expect(
      [...typesOf("HEALTH_FUND")].filter((type) => /^(?:Company|Mandate|Address|Payment|Due)$/.test(type)),
    ).toEqual([]);
  });

  test("the public sees the law, the funds, and what it reckons for itself, and may change nothing", () => {
    const open = `benefitCatalogue benefitDefinition benefitForm funds institutions lawParameters legalForms
      lifeEventGuide retentionRules seizableIncome simulateBenefit simulateCompanyContribution simulateContribution
      simulateSchedules transmissionKinds verifyAttestation viewer`.split(/\s+/);
    expect(doors("PUBLIC", "Query").filter((door) => !open.includes(door))).toEqual([]);
    expect(doors("PUBLIC", "Mutation")).toEqual([]);
    expect(
      named(by("PUBLIC")).filter((name) => /^(?:Affiliate|Company|Contributor|Mandate|Due|Payment)\./.test(name)),
    ).toEqual([]);
  });

  /** What a company may ask about its own debts, as a person may. */
  const WAYS_OUT =
    "directDebitMandates exemptionRequests paymentOptions paymentPlans refunds surchargeWaivers surcharges".split(" ");

  test("a company sees its mandates with the names of their holders, and never a person's file", () => {
    expect(named(by("COMPANY"))).toContain("Mandate.holderName");
    const ofPersons = named(by("COMPANY")).filter((name) => name.startsWith("Affiliate."));
    // An account is asked of whoever contributes, a person or a company: there the rows say whose it is.
    const owed = ["account", "claimFiles", "dues", "id", "nextDue", ...WAYS_OUT].map((field) => `Affiliate.${field}`);
    expect(ofPersons.filter((name) => !owed.includes(name))).toEqual([]);
    expect(by("COMPANY").filter(({ shows }) => shows === "Ssin")).toEqual([]);
  });

  test("nobody but staff sees a list of persons, of payments, or what a bank wrote", () => {
    const lists =
      /^Query\.(?:affiliates|dues|bankStatements|suspense|payments)$|^(?:Payment|BankStatement|MatchProposal)\./;
    const found = others.flatMap((role) =>
      named(by(role))
        .filter((name) => lists.test(name))
        .map((name) => `${role} ${name}`),
    );
    expect(found).toEqual(["INASTI Query.affiliates"]);
  });

  test("of those who come from outside, persons and companies change what is their own, and partners answer", () => {
    const writers = others.map((role) => [role, doors(role, "Mutation")] as const);
    const own = `addMessage askPaymentPlan askSurchargeWaiver attachDocument cancelDirectDebitMandate openServiceRequest
      proposeRefund rateServiceRequest signDirectDebitMandate`.split(/\s+/);
    const ofPersons = `answerClaim askBenefitOverpaymentWaiver askExemption askFamilyCertificate askFundChange
      askProvisionalChange askRectification attachEvidence cancelBenefitAccount changeAddress claimBenefit
      changeContactDetails changeLanguage choosePreferredChannel completeAffiliationRequest confirmBenefitAccount
      contestIncome declareCessation declareLifeEvent endHouseholdMember exportMyFile fileSpouseStatement
      handInEvidence issueAttestation noteExemptionStep proposeBenefitAccount proposeRepaymentPlan recordAppeal
      recordChannelConsent recordDependant recordHouseholdMember requestAffiliation requestRight takeBackFundChange
      withdrawClaim withdrawAffiliationRequest`.split(/\s+/);
    const ofMessages = ["acknowledgeTransmission", "deliverTransmissionAgain", "rejectTransmission"];
    const decisions = ["askInformation", "decideExemption", "decideStatusRequest", "decideSurchargeWaiver"];
    const signed = ["keepSignedAnswer", "keepSignedRequest"];
    const answers = [...ofMessages, ...signed, "createWebhook", "endWebhook", "renewWebhook", "startExport"].sort();
    const ofIssuers = answers.filter((mutation) => mutation !== "startExport");
    expect(Object.fromEntries(writers.filter(([, mutations]) => mutations.length > 0))).toEqual({
      INSURED: [...own, ...ofPersons].sort(),
      COMPANY: own,
      DATA_PROTECTION_OFFICER: ["exportMyFile"],
      HEALTH_FUND: [...answers, "askInsurability", "reportRecognition"].sort(),
      INASTI: [...answers, ...decisions, "handInWithheldSums", "reverseWithheldSum"].sort(),
      FPS_SOCIAL_SECURITY: ["askInformation", ...signed],
      ...{ VOUCHER_ISSUER: ofIssuers, FAMILY_FUND: [...ofIssuers, "askFamilyCertificate"].sort() },
      ...{ FPS_FINANCE: answers, RECOVERY_PARTY: ["reportRecoveryProgress"] },
    });
  });

  test("the tax service and the supervision see no person in this graph as it is", () => {
    for (const role of ["FPS_FINANCE", "FPS_SOCIAL_SECURITY", "ACCOUNTANT"] as const)
      expect(by(role).filter(({ type }) => /^(?:Affiliate|Company|Contributor|Mandate)$/.test(type))).toEqual([]);
  });
});
