import { sql } from "kysely";
import type { Topic } from "../../../shared/plumbing/privacy/topics.ts";
import { topicsInWords } from "../../../shared/plumbing/privacy/words.ts";
import { say } from "../../../shared/plumbing/say.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { answeringHandler, fundOf } from "../contact/find-case-handler.ts";
import { keepRequest, sideOf } from "../requests/keep-request.ts";
import { lengthFaults, notFound, refuse } from "../requests/refuse.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly topic: Topic;
  readonly aboutId?: string | null;
  readonly isSaid: string;
  readonly shouldBe: string;
  readonly grounds: string;
  readonly filedOn?: string | null;
}

/** The longest texts that are kept. */
const LONGEST = { isSaid: 2_000, shouldBe: 2_000, grounds: 10_000, aboutId: 100 } as const;

/**
 * Asks that wrong data be put right: the person at the portal, or staff for what came by letter.
 *
 * It is a request like any other, with the month's clock of that right, and with what is wrong and what is right.
 */
export const askRectification = (context: AffiliatesContext, asked: Asked) =>
  write(context, "askRectification", asked, async () => {
    const { db, viewer, texts } = context;
    const { affiliateId, topic, aboutId = null, isSaid, shouldBe, grounds } = asked;
    const fund = affiliateId.startsWith("aff_") ? await fundOf(context, affiliateId) : null;
    if (!fund) return { errors: [notFound("affiliateId", affiliateId)] };
    const errors = [...lengthFaults({ isSaid, shouldBe, grounds, aboutId }, LONGEST), ...dayFaults(context, asked)];
    if (errors.length > 0) return { errors };
    const subject = say(texts, viewer.language, "rectification.subject", {
      topic: topicsInWords(texts, viewer.language, [topic]),
    });
    const serviceRequestId = await keepRequest(context, {
      contributorId: affiliateId,
      fund,
      handlerId: await answeringHandler(context, affiliateId),
      kind: "REQUEST",
      matter: "RECTIFICATION",
      channel: sideOf(context) === "AFFILIATE" ? "PORTAL" : "MAIL",
      subject,
      body: grounds,
      filedOn: asked.filedOn ?? viewer.day,
    });
    await sql`
      insert into rectification (request_id, contributor_id, fund, topic, about_id, is_said, should_be)
      values (${serviceRequestId}, ${affiliateId}, ${fund}, ${topic}, ${aboutId?.trim() ?? null}, ${isSaid.trim()},
        ${shouldBe.trim()})`.execute(db);
    return { serviceRequestId, errors: [] };
  });

function dayFaults(context: AffiliatesContext, { filedOn }: Asked): Refused[] {
  const { viewer } = context;
  if (!filedOn || filedOn === viewer.day) return [];
  const reason = sideOf(context) === "AFFILIATE" ? "NOT_YOURS" : filedOn > viewer.day ? "IN_FUTURE" : null;
  return reason ? [refuse("ValidationError", "filedOn", { reason })] : [];
}
