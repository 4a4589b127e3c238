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
  const answers = questions.flatMap((question, place) => {
    const person = people[place];
    return person && !(person instanceof Error) ? answerOf(question, person) : [];
  });
  await keepAnswers(context, answers);
}

/** The same answer is told once: the parts stand in one order. */
const textOf = ({ standing, reasons, quarters }: Insurability): string =>
  JSON.stringify([standing, reasons, quarters.map((one) => [one.quarter, one.category, one.treatment])]);

/** What is to be said of a question now; nothing where that was said before. */
function answerOf({ id, kind, startsOn, reference, affiliateId, answer }: QuestionRow, person: StandingRow) {
  const found = judgeInsurability(person, startsOn);
  if (answer && textOf(answer) === textOf(found)) return [];
  return [{ id, found, content: { affiliateId, fund: person.fund ?? "", reference, kind, startsOn, ...found } }];
}

async function keepAnswers(context: BenefitsContext, answers: ReturnType<typeof answerOf>): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map(({ id, found }) => ({ id, found }));
  await sql`
    update insurability_question q set answer = a.found, answered_on = ${context.viewer.day}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as a (id text, found jsonb) where q.id = a.id`.execute(
    context.db,
  );
  const facts = answers.map(({ id, content }) => ({ type: "InsurabilityAnswered", subject: id, content }));
  await tellNext(context, ...facts);
}
