import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { DemoPersona } from "../../../shared/plumbing/plan.ts";
import { seedId } from "../../../shared/plumbing/seed-id.ts";
import { nationalNumberOf } from "../../../shared/values/national-number.ts";
import type { AffiliationRequestState } from "../../rules/affiliation-requests/request-state.ts";
import { lastDayFor } from "../../rules/requests/request-term.ts";

/** Somebody who asks a fund, or is written to by the auxiliary one. */
interface Starter {
  readonly key: string;
  readonly ssin: string;
  readonly fund: string;
  readonly receivedOn: string;
  readonly states: readonly AffiliationRequestState[];
  readonly answers: Readonly<Record<string, string>>;
  /** Who has a file already. */
  readonly hasFile?: true;
}

const nele = nationalNumberOf("1998-06-21", 84);
const mona = nationalNumberOf("1995-10-02", 212);
const stan = nationalNumberOf("1987-01-19", 131);

const home = { street: "Rue de l’Exemple 2", postalCode: "3000", municipality: "Leuven", language: "NL" };

const starters: readonly Starter[] = [
  {
    key: "nele",
    ssin: nele,
    fund: "UCM",
    receivedOn: "2026-11-16",
    states: ["RECEIVED"],
    answers: { firstName: "Nele", lastName: "Wilg", birthDate: "1998-06-21", ...home, startsOn: "2027-01-01" },
  },
  {
    key: "mona",
    ssin: mona,
    fund: "UCM",
    receivedOn: "2026-11-02",
    states: ["RECEIVED", "COMPLETE"],
    answers: {
      firstName: "Mona",
      lastName: "Berk",
      birthDate: "1995-10-02",
      ...home,
      startsOn: "2026-10-15",
      activity: "Vertaalt handleidingen",
      otherWork: "EMPLOYEE_HALF_TIME",
      selfEmployedBefore: "NO",
      healthFund: "200",
      professionalCard: "NOT_NEEDED",
    },
  },
  ...(
    [
      ["lotte", "88041212434", "SECUREX", "2018-12-03", "2019-01-01"],
      ["an", nationalNumberOf("1993-12-03", 96), "UCM", "2018-03-12", "2018-04-01"],
    ] as const
  ).map(
    ([key, ssin, fund, receivedOn, startsOn]): Starter => ({
      key,
      ssin,
      fund,
      receivedOn,
      hasFile: true,
      states: ["COMPLETE", "CONFIRMED"],
      answers: { startsOn },
    }),
  ),
];

/** Who of these may be tried as. */
export const demoStarters: readonly DemoPersona[] = [
  {
    key: "nele",
    name: "Nele Wilg",
    role: "INSURED",
    fund: "UCM",
    ssin: nele,
    story: "Starts in January, has asked to be affiliated, and has no file yet.",
  },
];

/** What was asked for that day's office, and the formal notice that runs. */
export async function seedAffiliationRequests({ db }: Context): Promise<void> {
  for (const starter of starters) {
    const { key, ssin, fund, receivedOn, states, answers } = starter;
    const state = states.at(-1) ?? "RECEIVED";
    const decidedOn = state === "CONFIRMED" ? receivedOn : null;
    const id = seedId("arq", key);
    await sql`
      insert into affiliation_request (id, fund, ssin, affiliate_id, kind, origin, channel, state, received_on, due_on,
        met_on, answers, starts_on, category, decided_on)
      values (${id}, ${fund}, ${ssin}, ${starter.hasFile ? seedId("aff", key) : null}, 'SELF_EMPLOYED', 'REQUESTED',
        'PORTAL', ${state}, ${receivedOn}, ${lastDayFor("DECISION", receivedOn)}, ${decidedOn},
        ${JSON.stringify(answers)}::jsonb, ${answers.startsOn}, ${decidedOn ? "MAIN" : null}, ${decidedOn})`.execute(
      db,
    );
    for (const [i, step] of states.entries())
      await sql`
        insert into affiliation_request_step (id, request_id, fund, ssin, state, actor, happened_on, place)
        values (${seedId("ars", `${key} ${i}`)}, ${id}, ${fund}, ${ssin}, ${step}, 'statut', ${receivedOn}, ${i + 1})
      `.execute(db);
  }
  const known = { firstName: "Stan", lastName: "Spar", ...home, startsOn: "2026-07-01" };
  await sql`
    insert into affiliation_notice (id, ssin, kind, answers, starts_on, posted_on, registered_item, due_on)
    values (${seedId("ano", "stan")}, ${stan}, 'SELF_EMPLOYED', ${JSON.stringify(known)}::jsonb, '2026-07-01',
      '2026-11-05', 'RR 987 654 321 BE', '2026-12-05')`.execute(db);
}
