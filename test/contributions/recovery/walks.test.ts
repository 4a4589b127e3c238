import { workClaimFilesDaily } from "../../../subgraphs/contributions/jobs/work-claim-files.ts";
import { workOnce } from "../../../subgraphs/shared/plumbing/daily.ts";
import { addDays } from "../../../subgraphs/shared/values/calendar.ts";
import { Chance } from "../chance.ts";
import { change } from "../money-desk.ts";
import { clerkOf, house, idOf, type Office, supervisorOf } from "../office.ts";
import { ClaimDesk, fileOf, registered } from "./claim-desk.ts";

const KINDS = `REMINDER STATEMENT RECOVERY_LETTER CONTACT CONTACT_ATTEMPT LAST_REMINDER CONTEST CONSTRAINT_PROPOSED
  CONSTRAINT_ISSUED CONSTRAINT_SERVED OPPOSITION SUMMONS JUDGMENT ENFORCEMENT HELD_BACK RELEASED INSOLVENCY
  INSOLVENCY_ENDED CLAIM_DECLARED CLOSED`.split(/\s+/);
const JUDICIAL = "CONSTRAINT_PROPOSED CONSTRAINT_ISSUED CONSTRAINT_SERVED SUMMONS JUDGMENT ENFORCEMENT".split(" ");
/** What staff alone can take: the day's work never does. */
const BY_PEOPLE = [...JUDICIAL, "CONTACT", "CONTACT_ATTEMPT", "LAST_REMINDER"];

interface Kept {
  readonly kind: string;
  readonly on: string;
  readonly by: string;
  readonly proof: string | null;
  readonly claimed: string;
}
interface Walker {
  readonly key: string;
  readonly fileId: string;
  /** The days on which a plan was asked for, which nobody decides in these walks: from then on nothing may go on. */
  planOn: string | null;
}

let claims: ClaimDesk;
let office: Office;
beforeAll(async () => {
  claims = await ClaimDesk.open();
  office = claims.office;
});
afterAll(() => office?.close());

/** The steps of a file, as the tables have them. */
const kept = (fileId: string) => office.rows<Kept>`
  select kind, done_on as on, noted_by as by, proof,
    (select coalesce(sum(amount), 0)::text from claim_step_sum where step_id = s.id) as claimed
  from claim_step s where file_id = ${fileId} order by place`;

/** What a judicial step lacked when it was taken, said anew from the law and not by the ladder. */
function faultsOf(steps: readonly Kept[], place: number, { planOn }: Walker): string[] {
  const step = steps[place] as Kept;
  const before = steps.slice(0, place);
  const last = (...kinds: string[]) => before.findLast(({ kind }) => kinds.includes(kind));
  const reminder = last("LAST_REMINDER");
  const attempts = new Set(before.filter(({ kind }) => kind === "CONTACT_ATTEMPT").map(({ on }) => on)).size;
  const constraint = step.kind.startsWith("CONSTRAINT");
  const faults: Record<string, boolean> = {
    "no reminder, statement or letter": !(last("REMINDER") && last("STATEMENT") && last("RECOVERY_LETTER")),
    "no personal contact": !last("CONTACT") && attempts < 2,
    "no registered last reminder": !reminder?.proof,
    "within the month": constraint && (!reminder || step.on <= addDays(reminder.on, 31)),
    "contested, and no summons": constraint && last("CONTEST") !== undefined,
    "one pair of eyes": step.kind === "CONSTRAINT_ISSUED" && last("CONSTRAINT_PROPOSED")?.by === step.by,
    "no title": step.kind === "ENFORCEMENT" && last("CONSTRAINT_SERVED", "JUDGMENT", "LAST_REMINDER") === reminder,
    "held back": last("HELD_BACK", "RELEASED")?.kind === "HELD_BACK",
    insolvent: last("INSOLVENCY", "INSOLVENCY_ENDED")?.kind === "INSOLVENCY",
    "terms were asked for": planOn !== null && step.on > planOn,
    closed: last("CLOSED") !== undefined,
    "claims nothing, or more than was reminded":
      BigInt(step.claimed) <= 0n || BigInt(step.claimed) > BigInt(reminder?.claimed ?? "0"),
  };
  return Object.keys(faults).filter((what) => faults[what]);
}

/** One thing that somebody tries: mostly what comes next, sometimes anything, sometimes a payment or a plan. */
async function tryOnce(chance: Chance, walker: Walker, day: string): Promise<void> {
  if (chance.often(0.03)) {
    const input = { contributorId: idOf(walker.key), instalments: 3 };
    const { errors } = await change(office, { as: clerkOf("SECUREX"), on: day }, "askPaymentPlan", input);
    if (errors.length === 0) walker.planOn = day;
    return;
  }
  if (chance.often(0.05)) {
    const structured = await claims.desk.communication(walker.key);
    await claims.desk.receive({ amount: BigInt(1 + chance.below(60_000)), structured, bookedOn: "2026-11-19" });
    return;
  }
  const clerk = { ...clerkOf("SECUREX"), day };
  const { claimFile } = await office.ask(clerk, `{ claimFile(id: "${walker.fileId}") { nextStep { kind } } }`);
  const kind = chance.often(0.7) ? (claimFile.nextStep?.kind ?? "CONTACT") : chance.one(KINDS);
  const input = {
    ...(chance.often(0.8)
      ? registered
      : { channel: chance.one(["POST", "E_MAIL", "BAILIFF"]), proof: chance.one(["", "X"]) }),
    ...(chance.often(0.1) ? { doneOn: addDays(day, -chance.below(60)) } : {}),
    ...(kind.startsWith("CONTACT") && chance.often(0.9) ? { note: "Spoke of it" } : {}),
    ...(kind === "HELD_BACK" ? { reason: "As chance wants it" } : {}),
  };
  await claims.take(walker.fileId, day, kind, input, chance.often(0.5) ? clerkOf("SECUREX") : supervisorOf("SECUREX"));
}

it("never takes a judicial step without all that must come before it, by whatever calls and days", async () => {
  const chance = new Chance(20_261_128);
  const walkers: Walker[] = [];
  for (let i = 0; i < 8; i += 1) {
    await claims.nextDebtor();
    walkers.push({ key: claims.who, fileId: fileOf(await claims.openFile()).id, planOn: null });
  }
  let day = "2026-11-20";
  for (let turn = 0; turn < 220; turn += 1) {
    if (chance.often(0.3)) day = addDays(day, chance.below(12));
    if (chance.often(0.1)) await workOnce(office.subgraph, workClaimFilesDaily, day);
    await tryOnce(chance, chance.one(walkers), day);
  }
  const files = await Promise.all(walkers.map(async (one) => ({ one, steps: await kept(one.fileId) })));
  const judicial = files.flatMap(({ one, steps }) =>
    steps.flatMap(({ kind }, place) =>
      JUDICIAL.includes(kind) ? [{ kind, faults: faultsOf(steps, place, one) }] : [],
    ),
  );
  expect(judicial.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(judicial.length).toBeGreaterThan(5);
  const byWork = files.flatMap(({ steps }) => steps.filter(({ by }) => by === house.actor));
  expect(byWork.length).toBeGreaterThan(0);
  expect(byWork.filter(({ kind }) => BY_PEOPLE.includes(kind))).toEqual([]);
});
