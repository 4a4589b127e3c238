import { sql } from "kysely";
import { tell } from "../../../shared/plumbing/facts.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import { say } from "../../../shared/plumbing/say.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { AffiliateRow } from "../../loaders/rows.ts";
import { isDeclarable, type LifeEvent, openingOf } from "../../rules/life-events/life-event.ts";
import { answeringHandler, fundOf } from "../contact/find-case-handler.ts";
import { keepTask } from "../contact/keep-task.ts";
import { keepRequest, sideOf } from "../requests/keep-request.ts";
import { lengthFaults, notFound, refuse } from "../requests/refuse.ts";

/** Each member says what only its event has; the day on which it happens is among it. */
interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly note?: string | null;
  readonly start?: { readonly startsOn: Day } | null;
  readonly child?: { readonly arrivesOn: Day } | null;
  readonly illness?: { readonly since: Day } | null;
  readonly paymentDifficulty?: object | null;
  readonly interruption?: { readonly happenedOn: Day } | null;
  readonly retirement?: { readonly from: Day } | null;
  readonly supplementaryPension?: object | null;
  readonly cessation?: { readonly stopsOn: Day } | null;
}

interface Declared {
  readonly event: LifeEvent;
  readonly on: Day;
  readonly particulars: object;
}

/** What is declared, where exactly one event is; else `null`. */
function declared(asked: Asked, today: Day): Declared | null {
  const { start, child, illness, paymentDifficulty, interruption, retirement, supplementaryPension, cessation } = asked;
  const members: readonly (Declared | null | undefined)[] = [
    start && { event: "START", on: start.startsOn, particulars: start },
    child && { event: "CHILD", on: child.arrivesOn, particulars: child },
    illness && { event: "ILLNESS", on: illness.since, particulars: illness },
    paymentDifficulty && { event: "PAYMENT_DIFFICULTY", on: today, particulars: paymentDifficulty },
    interruption && { event: "INTERRUPTION", on: interruption.happenedOn, particulars: interruption },
    retirement && { event: "RETIREMENT", on: retirement.from, particulars: retirement },
    supplementaryPension && { event: "SUPPLEMENTARY_PENSION", on: today, particulars: supplementaryPension },
    cessation && { event: "CESSATION", on: cessation.stopsOn, particulars: cessation },
  ];
  const [first, ...others] = members.filter((member) => member !== null && member !== undefined);
  return first && others.length === 0 ? first : null;
}

/**
 * Declares that something happened in a life, and opens what it opens: a request with its clock, a task by which the
 * fund makes contact, and a fact that the other subgraphs hear.
 */
export const declareLifeEvent = (context: AffiliatesContext, asked: Asked) =>
  write(context, "declareLifeEvent", asked, async () => {
    const { loaders, viewer } = context;
    const affiliate = await loaders.affiliateById.load(asked.affiliateId);
    const fund = affiliate && (await fundOf(context, affiliate.id));
    if (!fund) return { errors: [notFound("affiliateId", asked.affiliateId)] };
    const what = declared(asked, viewer.day);
    const errors = [...lengthFaults({ note: asked.note }, { note: 2_000 }), ...faultsOf(what, viewer.day)];
    if (!what || errors.length > 0) return { errors };
    return { lifeEventId: await open(context, affiliate, { ...what, fund, note: asked.note ?? null }), errors: [] };
  });

function faultsOf(what: Declared | null, today: Day): Refused[] {
  if (!what) return [refuse("ValidationError", "event", { reason: "NOT_EXACTLY_ONE" })];
  return isDeclarable(what.on, today) ? [] : [refuse("ValidationError", "event", { reason: "TOO_FAR" })];
}

interface Opened extends Declared {
  readonly fund: string;
  readonly note: string | null;
}

async function open(context: AffiliatesContext, affiliate: AffiliateRow, what: Opened): Promise<string> {
  const { db, viewer, texts } = context;
  const { event, on, fund, note, particulars } = what;
  const id = newId("lev");
  const contributorId = affiliate.id;
  const subject = say(texts, affiliate.language as "fr", `lifeEvent.${event}`);
  const opening = openingOf(event, viewer.day);
  const handlerId = await answeringHandler(context, contributorId);
  const of = { contributorId, fund, handlerId };
  const channel = sideOf(context) === "AFFILIATE" ? "PORTAL" : "OFFICE";
  const { kind, matter, reason, contactBy } = opening;
  const said = { channel, subject, body: note?.trim() || subject, filedOn: viewer.day } as const;
  const requestId = await keepRequest(context, { ...of, kind, matter, ...said });
  const taskId = await keepTask(context, { ...of, reason, about: subject, dueOn: contactBy, origin: id, event });
  await sql`
    insert into life_event (id, contributor_id, fund, event, happens_on, declared_on, declared, request_id, task_id)
    values (${id}, ${contributorId}, ${fund}, ${event}, ${on}, ${viewer.day}, ${JSON.stringify(particulars)}::jsonb,
      ${requestId}, ${taskId})`.execute(db);
  const content = { affiliateId: contributorId, fund, event, on, channel, particulars };
  await tell(context, "affiliates", [
    { type: "LifeEventDeclared", subject: id, subjectVersion: 1, day: viewer.day, content },
  ]);
  return id;
}
