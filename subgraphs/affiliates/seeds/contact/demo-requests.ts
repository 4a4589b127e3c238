import { seedId } from "../../../shared/plumbing/seed-id.ts";
import type { ContactReason } from "../../rules/contact/contact-reason.ts";
import type { Channel, RequestKind } from "../../rules/requests/request.ts";
import { lastDayFor, type RequestMatter } from "../../rules/requests/request-term.ts";
import { people } from "../people.ts";

interface Asked {
  readonly by: string;
  readonly kind: RequestKind;
  readonly matter: RequestMatter;
  readonly channel: Channel;
  readonly filedOn: string;
  readonly subject: string;
  readonly body: string;
  readonly answer?: { readonly on: string; readonly body: string };
  readonly waitsSince?: string;
}

const asked: readonly Asked[] = [
  {
    by: "lotte",
    kind: "QUESTION",
    matter: "INFORMATION",
    channel: "PORTAL",
    filedOn: "2026-11-12",
    subject: "Hulp tijdens het eindejaar",
    body: "Mag mijn zus in december twee weken meehelpen in de bakkerij zonder zelf aan te sluiten?",
  },
  {
    by: "jan",
    kind: "REQUEST",
    matter: "DECISION",
    channel: "PHONE",
    filedOn: "2026-09-01",
    subject: "Afbetalingsplan",
    body: "Vraagt om drie kwartalen in twaalf maanden te betalen.",
    waitsSince: "2026-10-05",
  },
  {
    by: "marc",
    kind: "QUESTION",
    matter: "INFORMATION",
    channel: "EMAIL",
    filedOn: "2026-10-06",
    subject: "Responsabilité de la société",
    body: "Ma société répond-elle de mes cotisations si je ne les paie pas ?",
  },
  {
    by: "femke",
    kind: "COMPLAINT",
    matter: "COMPLAINT",
    channel: "PORTAL",
    filedOn: "2026-09-14",
    subject: "Onbereikbaar per telefoon",
    body: "Ik heb drie keer gebeld en kreeg niemand aan de lijn.",
  },
  {
    by: "amelie",
    kind: "QUESTION",
    matter: "INFORMATION",
    channel: "OFFICE",
    filedOn: "2026-10-20",
    subject: "Titres-services",
    body: "À quoi ai-je droit après l’accouchement ?",
    answer: { on: "2026-10-21", body: "Les titres-services vous sont attribués d’office ; la caisse vous écrit." },
  },
  {
    by: "karim",
    kind: "REQUEST",
    matter: "EXEMPTION",
    channel: "REGISTERED_MAIL",
    filedOn: "2026-11-16",
    subject: "Dispense de cotisations",
    body: "Demande de dispense pour quatre trimestres.",
  },
];

const known = new Map(people.map((person) => [person.key, person]));

/** What people of the demo office asked their fund: in time, at risk, late, waiting, answered. */
export function demoRequests(handlers: ReadonlyMap<string, string>) {
  const filed = asked.filter(({ by }) => known.has(by)).map((one) => ({ ...one, id: seedId("srq", one.by) }));
  const requests = filed.map(({ id, by, answer, waitsSince, ...one }) => ({
    id,
    version: 1,
    contributor_id: seedId("aff", by),
    fund: known.get(by)?.fund,
    handler_id: handlers.get(seedId("aff", by)),
    kind: one.kind,
    matter: one.matter,
    channel: one.channel,
    subject: one.subject,
    state: answer ? "ANSWERED" : waitsSince ? "WAITING_FOR_AFFILIATE" : "OPEN",
    filed_on: one.filedOn,
    due_on: lastDayFor(one.matter, one.filedOn),
    met_on: answer?.on ?? null,
    waiting_since: waitsSince ?? null,
    outcome: answer ? "INFORMED" : null,
  }));
  const messages = filed.flatMap(({ id, by, channel, filedOn, body, answer }) => {
    const of = { request_id: id, contributor_id: seedId("aff", by), fund: known.get(by)?.fund, actor: "seed", channel };
    const said = { ...of, id: seedId("smg", `${by} 0`), author: "AFFILIATE", body, said_on: filedOn };
    const at = (day: string) => ({ said_at: `${day}T09:00:00Z` });
    if (!answer) return [{ ...said, ...at(filedOn) }];
    const answered = { ...of, id: seedId("smg", `${by} 1`), author: "FUND", body: answer.body, said_on: answer.on };
    return [
      { ...said, ...at(filedOn) },
      { ...answered, ...at(answer.on) },
    ];
  });
  return { requests, messages };
}

const tasks: readonly (readonly [who: string, reason: ContactReason, dueOn: string, about: string])[] = [
  ["karim", "PAYMENT_ARREARS", "2026-11-23", "Vier kwartalen open: plan, dispense of kwijtschelding uitleggen"],
  ["maarten", "BEFORE_FIRST_RECOVERY", "2026-11-18", "Nooit betaald: eerst bellen"],
  ["bram", "RIGHT_MAY_LAPSE", "2026-11-27", "Gestopt in september: voortgezette verzekering"],
  ["leila", "RIGHT_NOT_AUTOMATIC", "2026-12-04", "Prime de naissance : caisse d’allocations familiales"],
  ["yanis", "NEW_FILE", "2026-11-30", "Premier contact après l’affiliation"],
];

/** Whom the funds of the demo office contact of their own accord. */
export const demoTasks = (handlers: ReadonlyMap<string, string>) =>
  tasks.map(([who, reason, dueOn, about]) => ({
    id: seedId("ctk", who),
    version: 1,
    contributor_id: seedId("aff", who),
    fund: known.get(who)?.fund,
    handler_id: handlers.get(seedId("aff", who)),
    reason,
    about,
    due_on: dueOn,
    origin: `demo office: ${who}`,
  }));
