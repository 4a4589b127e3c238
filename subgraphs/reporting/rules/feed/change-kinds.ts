/**
 * Who is told that something changed: the fund's staff, whoever it is about, and partners by their purpose; `RECIPIENT`
 * is the institution that a message goes to, for each purpose for which it may read it.
 */
export type Ear =
  | "STAFF"
  | "OWN"
  | "RECIPIENT"
  | "HEALTH_FUND:INSURABILITY"
  | "INASTI:CAREER"
  | "INASTI:REQUEST_DECISION"
  | "FPS_FINANCE:TAX_CERTIFICATE";

/** What of a person's file a change speaks of, in the words of the usage record. */
type Topic =
  | "IDENTITY"
  | "CAREER"
  | "HEALTH_INSURANCE"
  | "HOUSEHOLD"
  | "INCOME"
  | "ACCOUNT"
  | "RECOVERY"
  | "BENEFIT"
  | "MANDATE"
  | "REQUEST"
  | "CONTACT"
  | "TRANSMISSION";

/** One kind of change of the feed: what it says, of what, and to whom. */
export interface ChangeKind {
  readonly says: string;
  readonly topic: Topic;
  readonly ears: readonly Ear[];
}

const both = ["STAFF", "OWN"] as const;
const career = [...both, "HEALTH_FUND:INSURABILITY", "INASTI:CAREER"] as const;
const decision = [...both, "INASTI:REQUEST_DECISION"] as const;

const kind = (topic: Topic, ears: readonly Ear[], says: string): ChangeKind => ({ topic, ears, says });

/**
 * The register of the feed: which facts are shown as changes, and to whom. The price of one more is its line here.
 *
 * The staff is that of the fund that the fact names, or of every fund that the person was ever with. A health fund
 * hears of those who are its members when it happens, and of one who leaves.
 */
const register = {
  ContributorKnown: kind(
    "IDENTITY",
    career,
    "A person or company is new, or its number, language, address, fund or health fund is.",
  ),
  CareerChanged: kind("CAREER", career, "The periods of a person’s career stand otherwise."),
  QuarterSettled: kind("CAREER", career, "A quarter of a person’s career is settled, or no longer."),
  AffiliationConfirmed: kind("CAREER", both, "A request to be affiliated was confirmed."),
  AffiliateDied: kind("CAREER", ["STAFF", "HEALTH_FUND:INSURABILITY", "INASTI:CAREER"], "A person died."),
  CessationDeclared: kind("CAREER", both, "A person said that the activity ends."),
  CessationDecided: kind("CAREER", both, "It was decided whether and when an activity ended."),
  RecognitionReported: kind("HEALTH_INSURANCE", both, "A health fund told what it recognised of a person."),
  InsurabilityAnswered: kind("HEALTH_INSURANCE", both, "A health fund’s question about a person was answered."),
  HouseholdChanged: kind("HOUSEHOLD", both, "Who lives with a person, or depends on one, is otherwise."),
  SpouseStatementDecided: kind("HOUSEHOLD", both, "What a spouse declared was decided."),
  LifeEventDeclared: kind("CONTACT", both, "A person told of an event in life."),
  LetterChannelChanged: kind("CONTACT", both, "Letters go another way."),
  FundChangeAnnounced: kind("MANDATE", both, "A company announced that it goes to another fund."),
  FundChangeAwaited: kind("REQUEST", both, "A change of fund waits for its day."),
  FundChangeEnded: kind("REQUEST", both, "A change of fund is over: done, refused or withdrawn."),
  RectificationDecided: kind("REQUEST", both, "It was decided whether something in a file is put right."),
  ClockChanged: kind("REQUEST", ["STAFF"], "A term within which somebody is served stands otherwise."),
  RightAsked: kind("REQUEST", decision, "A person asked for a right: continued insurance, assimilation and the like."),
  RightGranted: kind("REQUEST", decision, "Such a right was granted."),
  RightRefused: kind("REQUEST", decision, "Such a right was refused."),
  RightEnded: kind("REQUEST", decision, "Such a right was given up, or lost."),
  RightDeemedWaived: kind("REQUEST", decision, "Such a right counts as given up, as what it costs was not paid."),
  ExemptionChanged: kind("RECOVERY", decision, "A request for exemption of contributions stands otherwise."),
  SurchargeWaiverChanged: kind("RECOVERY", decision, "A request for waiver of surcharges stands otherwise."),
  ProvisionalChangeDecided: kind("INCOME", both, "It was decided whether provisional contributions are changed."),
  DueIssued: kind("ACCOUNT", both, "A due was issued."),
  PaymentReceived: kind("ACCOUNT", both, "A payment was received."),
  WithheldSumReported: kind(
    "ACCOUNT",
    both,
    "What clients withheld of a person or company was put to the account, or taken back.",
  ),
  RefundChanged: kind("ACCOUNT", both, "A sum to be given back stands otherwise."),
  CollectionAnnounced: kind("ACCOUNT", both, "A collection by direct debit was announced."),
  CollectionFailed: kind("ACCOUNT", both, "A collection by direct debit came back."),
  PaymentPlanChanged: kind("RECOVERY", both, "A payment plan stands otherwise."),
  YearRegularised: kind("INCOME", both, "The contributions of a year were reckoned anew on the income of that year."),
  YearReceiptsKnown: kind(
    "ACCOUNT",
    [...both, "FPS_FINANCE:TAX_CERTIFICATE"],
    "What was received in a year stands otherwise.",
  ),
  JointLiabilityChanged: kind("RECOVERY", ["STAFF"], "Who answers for somebody’s debt besides is otherwise."),
  BenefitYearPaid: kind(
    "BENEFIT",
    [...both, "FPS_FINANCE:TAX_CERTIFICATE"],
    "What was paid of benefits in a year stands otherwise.",
  ),
  BenefitClaimChanged: kind("BENEFIT", both, "A claim to a benefit stands otherwise."),
  RedirectedOutcomeNoted: kind("REQUEST", decision, "What an institution decided of a claim passed on to it is known."),
  FamilyCertificateChanged: kind(
    "BENEFIT",
    both,
    "A certificate of family allowances of old was asked for, or answered.",
  ),
  BenefitDecided: kind("BENEFIT", both, "A benefit was granted, refused, or decided anew."),
  BenefitOverpaymentChanged: kind("BENEFIT", both, "What was paid without right stands otherwise."),
  BenefitAccountChanged: kind("BENEFIT", both, "Benefits are paid to another account."),
  RightOpened: kind("BENEFIT", both, "A benefit may be open to a person."),
  BenefitPaymentFailed: kind("BENEFIT", both, "The bank refused a payment of a benefit, or brought it back."),
  BenefitPaymentRunChanged: kind("BENEFIT", ["STAFF"], "A payment run of benefits stands otherwise."),
  BillingRunAsked: kind("ACCOUNT", ["STAFF"], "The billing of a quarter was asked for."),
  CompanyBillingRunAsked: kind("ACCOUNT", ["STAFF"], "The billing of a year’s companies was asked for."),
  CompanyExempted: kind("ACCOUNT", both, "A company was freed from the contribution of a year."),
  CompanyStandingChanged: kind("MANDATE", both, "What a company’s contribution depends on is otherwise."),
  TransmissionSent: kind(
    "TRANSMISSION",
    [...both, "RECIPIENT"],
    "A message to an institution is at its recipient’s disposal; told once more where somebody asked for that.",
  ),
  MandateChanged: kind("MANDATE", both, "The mandates in a company stand otherwise."),
} satisfies Readonly<Record<string, ChangeKind>>;

export type ChangeType = keyof typeof register;

/** Every fact that is shown in the feed, and to whom. */
export const changeKinds: Readonly<Record<ChangeType, ChangeKind>> = register;

/** Whether a fact of that type is shown in the feed. */
export const isChangeType = (type: string): type is ChangeType => Object.hasOwn(register, type);

/** Facts that the subgraphs tell one another for their own work, and what is shown instead. */
export const keptFromFeed: Readonly<Record<string, string>> = {
  ImportGoesOn: "A file is read on, part by part: what it changes is told by itself.",
  RegisterFileReceived: "A file of the National Register waits: what it changes is told by itself.",
  PeriodsChanged: "Periods changed; CareerChanged follows with all of them.",
  FundChangeAnswered: "What a company owes, in answer to FundChangeAnnounced.",
  ClaimedDebtKnown: "What a person owes a former fund, in answer to FundChangeAwaited.",
  RecoveryStepTaken: "A step of recovery, to be counted: what it does to an account is told by itself.",
  ServiceVouchersGranted: "How many vouchers are ordered: BenefitDecided says that they were granted.",
  QuartersFreed: "Quarters freed by a benefit; QuarterSettled follows for each.",
};
