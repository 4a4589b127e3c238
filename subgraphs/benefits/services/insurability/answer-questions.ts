import { sql } from "kysely";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { type QuestionRow, questionsWhere } from "../../loaders/insurability.ts";
import type { StandingRow } from "../../loaders/standings.ts";
import { type Insurability, judgeInsurability } from "../../rules/insurability/insurability.ts";
import { tellNext } from "../claims/keep-claim.ts";

const BATCH = 200;

/**
 * Answers a batch of questions whose ids come after one, and that wait for a first answer; tells the last of them, or
 * `null` where there are no more. One about somebody who is no longer known waits on.
 */
export async function answerWaiting(context: BenefitsContext, after: string): Promise<string | null> {
  const waiting = await questionsWhere(context.db, sql`q.answer is null and q.id > ${after}`, BATCH);
  await answerEach(context, waiting);
  return waiting.at(-1)?.id ?? null;
}

/** Looks again at what was answered of people of whom something changed, and answers anew where it is no longer so. */
export async function answerAnew(context: BenefitsContext, facts: readonly HeardFact[]): Promise<void> {
  const people = [...new Set(facts.map(({ subject }) => subject))];
  await answerEach(context, await questionsWhere(context.db, sql`q.affiliate_id = any (${people})`));
}

async function answerEach(context: BenefitsContext, questions: readonly QuestionRow[]): Promise<void> {
  const { standingByAffiliate: standings } = context.loaders;
  for (const { affiliateId } of questions) standings.clear(affiliateId);
  const people = await standings.loadMany(questions.map(({ affiliateId }) => affiliateId));
  for (const [place, question] of questions.entries()) {
    const person = people[place];
    if (person && !(person instanceof Error)) await answer(context, question, person);
  }
}

/** The same answer is told once: the parts stand in one order. */
const textOf = ({ standing, reasons, quarters }: Insurability): string =>
  JSON.stringify([standing, reasons, quarters.map((one) => [one.quarter, one.category, one.treatment])]);

async function answer(context: BenefitsContext, question: QuestionRow, person: StandingRow): Promise<void> {
  const { db, viewer } = context;
  const { id, kind, startsOn, reference, affiliateId } = question;
  const found = judgeInsurability(person, startsOn);
  if (question.answer && textOf(question.answer) === textOf(found)) return;
  await sql`update insurability_question set answer = ${JSON.stringify(found)}, answered_on = ${viewer.day}
    where id = ${id}`.execute(db);
  const content = { affiliateId, fund: person.fund ?? "", reference, kind, startsOn, ...found };
  await tellNext(context, { type: "InsurabilityAnswered", subject: id, content });
}
