import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Desk } from "../../../shared/plumbing/daily.ts";
import { type TransmissionFile, transmissionFile } from "../../formats/transmission-file.ts";
import { waitAfter } from "../../rules/webhooks/webhook.ts";
import { claimant } from "../claimant.ts";
import { beginDelivery, settleDelivery } from "../transmissions/keep-delivery.ts";
import { holdDrops } from "../transmissions/wait-for-file.ts";
import { layFile } from "./lay-file.ts";
import { type Drop, readDrops, recipientClaim } from "./read-drops.ts";

const FILES_A_TURN = 50;
/** How long one round may go on: others have work to do beside it. */
const ROUND_MS = 4_000;
/** Between two attempts lies at most so much: a directory is never given up. */
const LONGEST_WAIT_SECONDS = 8 * 60 * 60;

/**
 * Lays each message that is sent to an institution with a directory there, one after the other, the oldest first.
 *
 * It is read by the door of the graph in the institution's right, and so recorded as its look. One that cannot be laid
 * down waits, ever longer, and the others behind it. Whoever is killed in between lays the same file again.
 */
export async function dropFiles(desk: Desk): Promise<void> {
  const drops = readDrops(process.env.STATUT_FILE_DROPS);
  await keepDrops(desk, drops);
  if (!desk.askGraph) return;
  const until = performance.now() + ROUND_MS;
  for (const drop of drops) await serve(desk, drop, until);
}

/**
 * Notes who has a directory, so that both sides know which messages wait to be laid there: of one that is new, all that
 * is not answered.
 */
async function keepDrops({ inTransaction }: Desk, drops: readonly Drop[]): Promise<void> {
  const wanted = drops.map(({ recipient }) => recipient).sort();
  await inTransaction(async ({ db }) => {
    const { rows } = await sql<{ recipient: string }>`
      select recipient from file_drop where open order by recipient`.execute(db);
    const known = rows.map(({ recipient }) => recipient);
    const opened = wanted.filter((recipient) => !known.includes(recipient));
    const shut = known.filter((recipient) => !wanted.includes(recipient));
    if (opened.length + shut.length === 0) return;
    await holdDrops(db, "opening");
    await sql`update file_drop set open = false where recipient = any (${shut})`.execute(db);
    await sql`delete from file_waiting where recipient = any (${shut})`.execute(db);
    await sql`insert into file_drop (recipient, open) select unnest(${opened}::text[]), true
      on conflict (recipient) do update set open = true`.execute(db);
    await sql`insert into file_waiting (transmission_id, recipient)
      select t.id, t.recipient from transmission t where t.recipient = any (${opened}) and t.state = 'SENT'
        and not exists (select from transmission_delivery d where d.transmission_id = t.id and d.way = 'FILE_DROP'
          and d.outcome = 'DELIVERED') on conflict do nothing`.execute(db);
  });
}

async function serve(desk: Desk, drop: Drop, until: number): Promise<void> {
  for (const message of await waitingFor(desk, drop)) {
    if (performance.now() >= until) return;
    const file = await fileOf(desk, drop, message);
    if (!file) return;
    const begun = await desk.inTransaction(({ db }) => beginDelivery(db, message.id, "FILE_DROP"));
    const attempt = await layFile(drop.directory, file);
    await desk.inTransaction(async ({ db }) => {
      if (begun) await settleDelivery(db, begun, attempt);
      if (attempt.outcome === "DELIVERED")
        await sql`delete from file_waiting where transmission_id = ${message.id}`.execute(db);
    });
    if (attempt.outcome !== "DELIVERED") return;
  }
}

interface Waiting {
  readonly id: string;
  readonly purpose: string;
}

/** The next messages of a directory; none while the first of them waits to be tried again. */
async function waitingFor({ inTransaction }: Desk, { recipient }: Drop): Promise<readonly Waiting[]> {
  return inTransaction(async ({ db }) => {
    await sql`delete from file_waiting f using transmission t
      where f.recipient = ${recipient} and t.id = f.transmission_id and t.state <> 'SENT'`.execute(db);
    const { rows } = await sql<Waiting & { readonly failures: number; readonly secondsSince: number | null }>`
      select f.transmission_id as id, t.purposes[1] as purpose, d.failures, d.since as "secondsSince"
      from file_waiting f join transmission t on t.id = f.transmission_id
      cross join lateral (select count(*)::int as failures,
          extract(epoch from clock_timestamp() - max(d.tried_at))::float8 as since
        from transmission_delivery d
        where d.transmission_id = t.id and d.way = 'FILE_DROP' and d.tried_at > f.since) d
      where f.recipient = ${recipient} order by f.transmission_id limit ${FILES_A_TURN}`.execute(db);
    const [first] = rows;
    if (!first || first.failures === 0) return rows;
    const wait = waitAfter(first.failures) ?? LONGEST_WAIT_SECONDS;
    return (first.secondsSince ?? 0) >= wait ? rows : [];
  });
}

const QUESTION = "query FileDrop($id: ID!) { transmission(id: $id) { id kind { code } payload payloadHash } }";

/** The file of a message, as the graph tells it to its recipient; nothing where it cannot just now. */
async function fileOf(desk: Desk, { recipient }: Drop, { id, purpose }: Waiting): Promise<TransmissionFile | null> {
  const viewer = claimant(recipientClaim(recipient, purpose), desk.day);
  const answer = await desk.askGraph?.(viewer, { query: QUESTION, variables: { id } }).catch(() => null);
  const message = answer?.data?.transmission as Parameters<typeof transmissionFile>[0] | null | undefined;
  if (!message?.payload || answer?.errors) {
    desk.log.warn(
      { transmission: id, codes: answer?.errors?.map(({ extensions }) => extensions?.code) },
      "no file yet",
    );
    return null;
  }
  if (createHash("sha256").update(message.payload).digest("hex") !== message.payloadHash)
    throw new Error("a message does not bear its hash");
  return transmissionFile(message);
}
