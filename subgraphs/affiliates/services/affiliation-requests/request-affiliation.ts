import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { affiliationRequestsWhere } from "../../loaders/affiliation-requests/affiliation-requests.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { AffiliationKind, Answers } from "../../rules/affiliation-requests/affiliation-kind.ts";
import { earliestDeclaration, FIRST_START } from "../../rules/affiliation-requests/declaration-term.ts";
import { formOn } from "../../rules/affiliation-requests/form.ts";
import type { Channel } from "../../rules/requests/request.ts";
import { sideOf } from "../requests/keep-request.ts";
import { notFound, refuse } from "../requests/refuse.ts";
import { holdPerson, keepAffiliationRequest } from "./keep-affiliation-request.ts";
import { knownOf } from "./known-answers.ts";
import { readAnswers, type SaidAnswer } from "./read-answers.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly kind: AffiliationKind;
  readonly fund?: string | null;
  readonly ssin?: string | null;
  readonly channel?: Channel | null;
  readonly receivedOn?: string | null;
  readonly answers: readonly SaidAnswer[];
}

const NOT_YET_THERE = 0;

/**
 * Takes in that somebody asks to be affiliated: the person, who need not have a file yet, or a case handler for them.
 *
 * What the file knows is not asked again. A start more than six months ahead is not taken in.
 */
export const requestAffiliation = (context: AffiliatesContext, asked: Asked) =>
  write(context, "requestAffiliation", asked, async () => {
    const { viewer, loaders } = context;
    const { kind } = asked;
    const ssin = asked.ssin ?? viewer.ssin;
    const fund = await loaders.fundByCode.load(asked.fund ?? viewer.fund ?? "");
    const errors = [...versionConflict(asked.meta, NOT_YET_THERE), ...faultsOf(context, asked)];
    if (errors.length > 0 || !ssin) return { errors };
    if (!fund) return { errors: [notFound("fund", asked.fund ?? "")] };
    await holdPerson(context, ssin);
    const open = await openAt(context, fund.code, ssin);
    if (open) return { errors: [open] };
    const receivedOn = asked.receivedOn ?? viewer.day;
    const read = readAnswers(formOn(kind, receivedOn).fields, asked.answers, await knownOf(context, ssin));
    const faults = [...read.errors, ...impossibleDays(read.answers, receivedOn)];
    if (faults.length > 0) return { errors: faults };
    const file = await loaders.affiliateBySsin.load(ssin);
    const channel = asked.channel ?? "PORTAL";
    const affiliateId = file?.id ?? null;
    const filed = {
      fund: fund.code,
      ssin,
      affiliateId,
      handlerId: null,
      affiliationKind: kind,
      channel,
      receivedOn,
    } as const;
    const rest = { origin: "REQUESTED", answers: read.answers, cause: null } as const;
    return { affiliationRequestId: await keepAffiliationRequest(context, { ...filed, ...rest }), errors: [] };
  });

/** What is whose to say: the person says the fund, staff say whose request it is, by what way and when it came. */
function faultsOf(context: AffiliatesContext, { ssin, fund, channel, receivedOn }: Asked): Refused[] {
  const { viewer } = context;
  const fault = (field: string, reason: string) => refuse("ValidationError", field, { reason });
  const errors: Refused[] = [];
  if (sideOf(context) === "AFFILIATE") {
    if (ssin && ssin !== viewer.ssin) errors.push(fault("ssin", "NOT_YOURS"));
    if (!fund) errors.push(fault("fund", "TOO_SHORT"));
    if (channel && channel !== "PORTAL") errors.push(fault("channel", "NOT_YOURS"));
    if (receivedOn && receivedOn !== viewer.day) errors.push(fault("receivedOn", "NOT_YOURS"));
  } else {
    if (!ssin) errors.push(fault("ssin", "TOO_SHORT"));
    if (fund && fund !== viewer.fund) errors.push(fault("fund", "NOT_YOURS"));
  }
  if (receivedOn && receivedOn > viewer.day) errors.push(fault("receivedOn", "IN_FUTURE"));
  return errors;
}

/** Refuses a second request of one person at one fund while the first is open. */
async function openAt({ db }: AffiliatesContext, fund: string, ssin: string): Promise<Refused | null> {
  const open = sql`r.fund = ${fund} and r.ssin = ${ssin} and r.decided_on is null`;
  const [request] = await affiliationRequestsWhere(db, open);
  return request ? refuse("AffiliationRequestOpenError", "kind", { affiliationRequestId: request.id }) : null;
}

/** Refuses a birth that is to come, a start before the statute, and one more than six months ahead (art. 6). */
export function impossibleDays({ startsOn, birthDate }: Answers, receivedOn: string): Refused[] {
  const fault = (code: string, reason: string): Refused[] => [refuse("ValidationError", `answers.${code}`, { reason })];
  if (birthDate && birthDate > receivedOn) return fault("birthDate", "IN_FUTURE");
  if (!startsOn) return [];
  if (startsOn < FIRST_START) return fault("startsOn", "TOO_OLD");
  const earliestOn = earliestDeclaration(startsOn);
  if (receivedOn >= earliestOn) return [];
  return [{ kind: "AffiliationTooEarlyError", path: ["input", "answers", "startsOn"], earliestOn } as Refused];
}
