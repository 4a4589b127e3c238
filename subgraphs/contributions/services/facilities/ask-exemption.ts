import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { sum } from "../../../shared/values/money.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { quarterKey } from "../../loaders/settlements.ts";
import {
  type ExemptibleDue,
  type ExemptionFault,
  exemptionFault,
  lastDayToAsk,
} from "../../rules/facilities/exemption.ts";
import type { ExemptionGround } from "../../rules/facilities/exemption-ground.ts";
import { settlementOfFreed } from "../../rules/facilities/freed-quarter.ts";
import { contributionOfQuarter } from "../../rules/quarterly-contribution.ts";
import type { QuarterClaim } from "../../rules/settlement.ts";
import { startOfActivity } from "../../rules/starter.ts";
import { notFound, refused } from "../refused.ts";
import { tellExemption } from "./tell-exemption.ts";

/** For which dues exemption is asked, and why. */
export interface ExemptionAsked {
  readonly meta: WriteMetaInput;
  readonly contributorId: string;
  readonly dueIds: readonly string[];
  readonly ground: ExemptionGround;
}

const MOST = 40;
const EXEMPTIBLE: readonly string[] = ["PROVISIONAL", "REGULARISATION"];

/** Asks for exemption of dues, each judged by itself: one that cannot be asked for is named, and nothing is asked. */
export const askExemption = (context: ContributionsContext, asked: ExemptionAsked) =>
  write(context, "askExemption", asked, async () => {
    const { db, loaders, viewer } = context;
    const contributor = await loaders.contributorById.load(asked.contributorId);
    if (!contributor) return { errors: [notFound("contributorId", asked.contributorId)] };
    await sql`select pg_advisory_xact_lock(hashtextextended(${`exemption ${contributor.id}`}, 0))`.execute(db);
    if (contributor.kind !== "PERSON") return { errors: [impossible("contributorId", "NOT_A_PERSON")] };
    const ids = [...new Set(asked.dueIds)];
    if (ids.length < 1 || ids.length > MOST) {
      const reason = ids.length < 1 ? "TOO_SHORT" : "TOO_LONG";
      return { errors: [refused("ValidationError", "dueIds", { reason })] };
    }
    const dues = await Promise.all(ids.map((id) => loaders.dueById.load(id)));
    const errors = await Promise.all(dues.map((due, place) => faultOf(context, asked, due, place)));
    const found = errors.filter((error) => error !== null);
    if (found.length > 0) return { errors: found };
    const requestId = newId("exr");
    const fund = dues[0]?.fund ?? "";
    await sql`
      insert into exemption_request (id, contributor_id, fund, state, ground, asked_on, asked_by)
      values (${requestId}, ${contributor.id}, ${fund}, 'ASKED', ${asked.ground}, ${viewer.day}, ${viewer.actor})
    `.execute(db);
    await sql`
      insert into exemption_due (request_id, due_id, contributor_id, fund, quarter, nature)
      select ${requestId}, id, contributor_id, fund, quarter, nature from due where id = any (${ids})`.execute(db);
    await tellExemption(context, requestId);
    return { requestId, errors: [] };
  });

const impossible = (field: string, why: ExemptionFault): Refused => refused("ExemptionImpossibleError", field, { why });

async function faultOf(
  context: ContributionsContext,
  { contributorId, dueIds }: ExemptionAsked,
  due: DueRow | null,
  place: number,
): Promise<Refused | null> {
  const field = `dueIds.${place}`;
  if (!due || due.contributorId !== contributorId || !EXEMPTIBLE.includes(due.nature))
    return notFound(field, dueIds[place] ?? "");
  const why = await whyNot(context, due);
  return why && impossible(field, why);
}

/** Why exemption of a due cannot be asked for today; `null` where it can. */
export async function whyNot({ loaders, viewer }: ContributionsContext, due: DueRow): Promise<ExemptionFault | null> {
  if (due.outstanding === 0n) return "NOTHING_OPEN";
  const fault = exemptionFault(await exemptible({ loaders }, due), viewer.day);
  if (fault) return fault;
  const [freed, asked] = await Promise.all([
    loaders.freedOfQuarter.load(quarterKey(due.contributorId, due.quarter)),
    loaders.askedDueById.load(due.id),
  ]);
  return asked || settlementOfFreed(freed) ? "ALREADY_ASKED" : null;
}

/** The last day on which exemption of a due may be asked for. */
export const lastDayOf = async (context: ContributionsContext, due: DueRow): Promise<Day> =>
  lastDayToAsk(await exemptible(context, due));

async function exemptible({ loaders }: Pick<ContributionsContext, "loaders">, due: DueRow): Promise<ExemptibleDue> {
  const [career, claims] = await Promise.all([
    loaders.careerOfAffiliate.load(due.contributorId),
    loaders.claimsOfQuarter.load(quarterKey(due.contributorId, due.quarter)),
  ]);
  const running = career.some(({ endsOn }) => endsOn === null);
  const startsOn = startOfActivity(career, due.quarter) ?? due.opensOn;
  const endsOn = running ? null : (career.at(-1)?.endsOn ?? null);
  return { ...due, startsOn, endsOn, reachesMain: reachesMain(due, claims) };
}

/** Whether a student owes what a main occupation would, with the supplement; anybody else's amount does not decide. */
function reachesMain({ category, quarter }: DueRow, claims: readonly QuarterClaim[]): boolean {
  if (category !== "STUDENT") return true;
  const minimum = contributionOfQuarter({ quarter, category: "MAIN", income: 0n, fund: null }).result;
  return sum(claims.map(({ contribution }) => contribution)) >= minimum;
}
