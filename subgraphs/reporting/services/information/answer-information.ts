import { sql } from "kysely";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { notFound, textFaults } from "../refuse.ts";

/** What is answered to which request. */
interface InformationAnswered {
  readonly meta: WriteMetaInput;
  readonly requestId: string;
  readonly text: string;
}

const LONGEST_ANSWER = 20_000;

/** Answers a request to the viewer's fund. To answer again corrects: both answers are kept, and the last one holds. */
export const answerInformation = (context: ReportingContext, answer: InformationAnswered) =>
  write(context, "answerInformation", answer, async () => {
    const { db, viewer, loaders } = context;
    const { requestId, text } = answer;
    await sql`select from information_request where id = ${requestId} for update`.execute(db);
    const found = await loaders.informationRequestById.clear(requestId).load(requestId);
    if (!found) return { errors: [notFound("requestId", requestId)] };
    const errors = [...versionConflict(answer.meta, found.version), ...textFaults("text", text, LONGEST_ANSWER, 1)];
    if (errors.length > 0) return { errors };
    await sql`insert into information_answer (request_id, place, text, answered_by, answered_on)
      values (${requestId}, ${found.version}, ${text.trim()}, ${viewer.actor}, ${viewer.day})`.execute(db);
    await sql`update information_request set version = version + 1 where id = ${requestId}`.execute(db);
    return { requestId, errors: [] };
  });
