import { judgePaymentPlans } from "../../../subgraphs/contributions/jobs/judge-payment-plans.ts";
import { workOnce } from "../../../subgraphs/shared/plumbing/daily.ts";
import { Desk } from "../desk.ts";
import { change, ssinOf } from "../money-desk.ts";
import { clerkOf, idOf, insured, type Office, openOffice, type Person, supervisorOf } from "../office.ts";

const FILE = `file { id version closedOn claimable nextStep { kind missing { code } } judicialWay { way }
  missingBeforeCourt { code basis { article } } steps { kind on channel proof claimed } }`;
const LACKS = "... on RecoveryStepMissingError { missing }";

/** A claim file, as far as these tests look at it. */
export interface Shown {
  readonly id: string;
  readonly nextStep: { readonly kind: string; readonly missing: readonly { readonly code: string }[] } | null;
  readonly steps: readonly { readonly kind: string; readonly claimed: string }[];
}

/** The file in what a mutation answered. */
export const fileOf = ({ file }: Record<string, unknown>) => file as Shown;

/** By registered post, with its number. */
export const registered = { channel: "REGISTERED_POST", proof: "RR123456785BE" };
/** By phone, with what came of it. */
export const spoken = { channel: "PHONE", note: "Promises to pay" };
/** The letters that come before somebody speaks with the debtor. */
export const soft = ["REMINDER", "STATEMENT", "RECOVERY_LETTER"] as const;

const people: Person[] = [
  ...Array.from({ length: 40 }, (_, i) => ({ key: `p${i}`, fund: "SECUREX", ssin: ssinOf(i) })),
  { key: "cas", fund: "SECUREX", ssin: ssinOf(99) },
];

/** One office for all tests of a file, with somebody of Securex for each, and `cas`, who owes nothing. */
export class ClaimDesk {
  private turn = -1;

  private constructor(
    readonly office: Office,
    readonly desk: Desk,
  ) {}

  static async open(): Promise<ClaimDesk> {
    const office = await openOffice();
    await office.letIn(people, { BE78735000000186: "SECUREX" });
    await office.rows`insert into addressee (contributor_id, lines, subject_version)
      select id, array['Camille Essai', 'Rue Haute 1', '1000 Bruxelles'], 1 from contributor`;
    return new ClaimDesk(office, new Desk(office));
  }

  /** The next one, who owes the first two quarters of 2026. */
  async nextDebtor(): Promise<void> {
    this.turn += 1;
    for (const quarter of ["2026Q1", "2026Q2"]) await this.desk.issue(this.who, quarter);
  }

  /** Whose test it is. */
  get who(): string {
    return `p${this.turn}`;
  }

  /** The same one, who asks. */
  get debtor() {
    return insured(ssinOf(this.turn));
  }

  openFile(key = this.who) {
    const input = { contributorId: idOf(key) };
    return change(this.office, {}, "openClaimFile", input, FILE, "... on ClaimFileError { why }");
  }

  take(fileId: string, on: string, kind: string, more: object = {}, as = clerkOf("SECUREX")) {
    return change(this.office, { as, on }, "takeRecoveryStep", { fileId, kind, ...more }, FILE, LACKS);
  }

  /** Takes a step that nothing may stand in the way of. */
  async mustTake(...step: Parameters<ClaimDesk["take"]>): Promise<Shown> {
    const answered = await this.take(...step);
    expect(answered).toMatchObject({ errors: [] });
    return fileOf(answered);
  }

  /** Ends the plans that are broken or fulfilled by a day, as the clock does. */
  async judgePlans(on: string): Promise<void> {
    await workOnce(this.office.subgraph, judgePaymentPlans, on);
  }

  /** Opens the file of the debtor and climbs it up to the last reminder of 23 November 2026. */
  async reminded(): Promise<string> {
    const { id } = fileOf(await this.openFile());
    for (const kind of soft) await this.mustTake(id, "2026-11-20", kind, { channel: "POST" });
    await this.mustTake(id, "2026-11-20", "CONTACT", spoken);
    await this.mustTake(id, "2026-11-23", "LAST_REMINDER", registered);
    return id;
  }

  /** Goes on to a constraint that is served on 15 January 2027. */
  async served(): Promise<string> {
    const id = await this.reminded();
    await this.mustTake(id, "2026-12-29", "CONSTRAINT_PROPOSED");
    await this.mustTake(id, "2027-01-05", "CONSTRAINT_ISSUED", {}, supervisorOf("SECUREX"));
    await this.mustTake(id, "2027-01-15", "CONSTRAINT_SERVED", { channel: "BAILIFF", proof: "Writ 7" });
    return id;
  }
}
