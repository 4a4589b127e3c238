import { sql } from "kysely";
import { Fault } from "../../../shared/plumbing/faults.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import { addMonths, type Day } from "../../../shared/values/calendar.ts";
import { fundNames } from "../../../shared/values/institutions.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { refuse, textFaults, unknownChoice } from "../refuse.ts";

/** What is asked of which fund, and by when. */
interface InformationAsked {
  readonly meta: WriteMetaInput;
  readonly fund: string;
  readonly question: string;
  readonly dueOn: Day;
}

const LONGEST_QUESTION = 4_000;

/** How far ahead a last day may lie: our own choice, for no text speaks of it. */
const MONTHS_AHEAD = 12;

/** For which purposes an institution asks; row-level security says the same. */
const PURPOSES = ["STATISTICS", "INFORMATION_REQUEST"];

/** Asks a fund for statistics or information, in the name of the viewer's institution, by a day of its own. */
export const askInformation = (context: ReportingContext, asked: InformationAsked) =>
  write(context, "askInformation", asked, async () => {
    const { viewer } = context;
    if (!PURPOSES.includes(viewer.purpose ?? "")) throw new Fault("PURPOSE_REQUIRED", { allowed: PURPOSES.join(", ") });
    const errors = faultsIn(asked, viewer.day);
    if (errors.length > 0) return { errors };
    const { fund, dueOn } = asked;
    const requestId = newId("irq");
    await sql`insert into information_request (id, asker, fund, question, asked_on, due_on)
      values (${requestId}, ${viewer.role}, ${fund}, ${asked.question.trim()}, ${viewer.day}, ${dueOn})`.execute(
      context.db,
    );
    return { requestId, errors: [] };
  });

function faultsIn({ fund, question, dueOn }: InformationAsked, today: Day): Refused[] {
  return [
    ...(Object.hasOwn(fundNames, fund) ? [] : [unknownChoice("fund", fund, Object.keys(fundNames))]),
    ...textFaults("question", question, LONGEST_QUESTION, 1),
    ...(dueOn < today ? [refuse("ValidationError", "dueOn", { reason: "IN_PAST" })] : []),
    ...(dueOn > addMonths(today, MONTHS_AHEAD)
      ? [refuse("ValidationError", "dueOn", { reason: "MORE_THAN_A_YEAR" })]
      : []),
  ];
}
