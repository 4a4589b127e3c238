import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { CompetentBody, ReferralMatter } from "../../rules/requests/competent-body.ts";
import type {
  Channel,
  MessageAuthor,
  RequestKind,
  RequestOutcome,
  RequestState,
} from "../../rules/requests/request.ts";
import type { RequestMatter } from "../../rules/requests/request-term.ts";

/** A request as it is read. */
export interface ServiceRequestRow {
  readonly kind: "ServiceRequest";
  readonly id: string;
  readonly version: number;
  readonly contributorId: string;
  readonly fundCode: string;
  readonly handlerId: string | null;
  readonly requestKind: RequestKind;
  readonly matter: RequestMatter;
  readonly channel: Channel;
  readonly subject: string;
  readonly state: RequestState;
  readonly filedOn: Day;
  readonly dueOn: Day;
  readonly metOn: Day | null;
  readonly waitingSince: Day | null;
  readonly outcome: RequestOutcome | null;
  readonly closedOn: Day | null;
  readonly referralMatter: ReferralMatter | null;
  readonly referredTo: CompetentBody | null;
  readonly referredOn: Day | null;
  readonly satisfaction: number | null;
  readonly satisfactionRemark: string | null;
  /** The last day with the standstill that still runs, on the day of the question. */
  readonly effectiveDueOn: Day;
}

/** What was said in a request. */
export interface ServiceMessageRow {
  readonly id: string;
  readonly requestId: string;
  readonly author: MessageAuthor;
  readonly channel: Channel;
  readonly body: string;
  readonly saidOn: Day;
}

/** What was attached to a request; its bytes are read apart. */
export interface ServiceAttachmentRow {
  readonly id: string;
  readonly requestId: string;
  readonly author: MessageAuthor;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly attachedOn: Day;
  readonly destroyedOn: Day | null;
}

/** The last day on the day of the question: a decision's clock stands still while the person owes something. */
export const effectiveDueOn = sql`(r.due_on + case when r.waiting_since is not null and r.matter = 'DECISION'
  then greatest(viewer.day() - r.waiting_since, 0) else 0 end)`;

const columns = sql`
  'ServiceRequest' as kind, r.id, r.version, r.contributor_id as "contributorId", r.fund as "fundCode",
  r.handler_id as "handlerId", r.kind as "requestKind", r.matter, r.channel, r.subject, r.state,
  r.filed_on as "filedOn", r.due_on as "dueOn", r.met_on as "metOn", r.waiting_since as "waitingSince", r.outcome,
  r.closed_on as "closedOn", r.referral_matter as "referralMatter", r.referred_to as "referredTo",
  r.referred_on as "referredOn", r.satisfaction, r.satisfaction_remark as "satisfactionRemark",
  ${effectiveDueOn} as "effectiveDueOn"`;

/** Requests for which a condition holds, in an order, at most so many. */
export async function serviceRequestsWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`r.filed_on desc, r.id desc`,
  limit = 10_000,
): Promise<ServiceRequestRow[]> {
  const { rows } = await sql<ServiceRequestRow>`
    select ${columns} from service_request r where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many requests there are for which a condition holds. */
export async function countServiceRequests(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from service_request r where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const serviceRequestById = (db: Kysely<unknown>) =>
  oneBy<string, ServiceRequestRow>(
    ({ id }) => id,
    (ids) => serviceRequestsWhere(db, sql`r.id = any (${ids})`),
  );

/** Newest first. */
export const serviceRequestsOfContributor = (db: Kysely<unknown>) =>
  manyBy<string, ServiceRequestRow>(
    ({ contributorId }) => contributorId,
    (ids) => serviceRequestsWhere(db, sql`r.contributor_id = any (${ids})`),
  );

/** In the order in which they were said. */
export const messagesOfRequest = (db: Kysely<unknown>) =>
  manyBy<string, ServiceMessageRow>(
    ({ requestId }) => requestId,
    async (ids) => {
      const { rows } = await sql<ServiceMessageRow>`
        select id, request_id as "requestId", author, channel, body, said_on as "saidOn"
        from service_message where request_id = any (${ids}) order by said_at, id`.execute(db);
      return rows;
    },
  );

export const attachmentsOfRequest = (db: Kysely<unknown>) =>
  manyBy<string, ServiceAttachmentRow>(
    ({ requestId }) => requestId,
    async (ids) => {
      const { rows } = await sql<ServiceAttachmentRow>`
        select id, request_id as "requestId", author, file_name as "fileName", media_type as "mediaType", bytes, sha256,
          attached_on as "attachedOn", destroyed_on as "destroyedOn"
        from service_attachment where request_id = any (${ids}) order by id`.execute(db);
      return rows;
    },
  );

export const contentOfAttachment = (db: Kysely<unknown>) =>
  oneBy<string, { readonly id: string; readonly content: string | null }>(
    ({ id }) => id,
    async (ids) => {
      const { rows } = await sql<{ id: string; content: string | null }>`
        select id, translate(encode(content, 'base64'), chr(10), '') as content
        from service_attachment where id = any (${ids})`.execute(db);
      return rows;
    },
  );
