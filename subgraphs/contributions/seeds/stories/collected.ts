import { createHash } from "node:crypto";
import { sql } from "kysely";
import { seedId } from "../../../shared/plumbing/seed-id.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { collectDues } from "../../services/direct-debit/collect-dues.ts";
import { keepMandate } from "../../services/direct-debit/keep-mandate.ts";
import { demoIban } from "../statements.ts";
import { acting, clerk, done, meta } from "./acting.ts";

/** Yanis signed a mandate when he started; his last quarter of 926.93 is collected on its last day. */
export async function collection(context: ContributionsContext): Promise<void> {
  const contributorId = seedId("aff", "yanis");
  const { rows } = await sql<{ number: bigint }>`
    select number from account where contributor_id = ${contributorId} and fund = 'SECUREX'`.execute(context.db);
  const mandate = {
    contributorId,
    iban: demoIban("001", rows[0]?.number ?? 0n),
    holderName: "Yanis Houx",
    signedOn: "2026-01-05",
    signedHow: "ELECTRONIC" as const,
    evidenceSha256: createHash("sha256").update("the demo office: Yanis signs").digest("hex"),
  };
  const hanne = await acting(context, "2026-01-06", clerk("SECUREX", "hanne"));
  done(await keepMandate(hanne, { meta: meta("mandate"), ...mandate }));
  const koen = await acting(context, "2026-11-17", { role: "SUPERVISOR", fund: "SECUREX", actor: "koen" });
  done(await collectDues(koen, { meta: meta("collection"), dueUntil: "2026-12-31" }));
}
