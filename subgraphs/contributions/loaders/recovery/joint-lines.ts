import { type Kysely, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { Interruption } from "../../rules/prescription.ts";
import type { JointBasis } from "../../rules/recovery/joint-claim.ts";
import type { DueNature } from "../rows.ts";

/** What of another's debt somebody answers for: open as that due is, whoever pays it. */
export interface JointLineRow {
  readonly fileId: string;
  readonly dueId: string;
  readonly nature: DueNature;
  readonly quarter: Quarter;
  readonly dueOn: Day;
  readonly outstanding: Cents;
  readonly basis: JointBasis;
}

/** The lines of a claim file against who answers for another, that stand; the oldest first. */
export const jointLinesOfClaimFile = (db: Kysely<unknown>) =>
  manyBy<string, JointLineRow>(
    ({ fileId }) => fileId,
    async (ids) => {
      const { rows } = await sql<JointLineRow>`
        select file_id as "fileId", due_id as "dueId", nature, quarter, due_on as "dueOn", outstanding, basis
        from joint_lines(${ids})`.execute(db);
      return rows;
    },
  );

/** What was done about a due against one who answers for it, by due and debtor; the oldest first. */
export type JointActRow = Interruption & { readonly key: string };

/** The key of what was done about a due against one debtor. */
export const jointActKey = (dueId: string, debtorId: string): string => `${dueId} ${debtorId}`;

/** The acts of recovery against one debtor alone: what interrupts against another is none of them. */
export const actsOfJointDebtor = (db: Kysely<unknown>) =>
  manyBy<string, JointActRow>(
    ({ key }) => key,
    async (keys) => {
      const [dues, debtors] = [0, 1].map((part) => keys.map((key) => key.split(" ")[part]));
      const { rows } = await sql<JointActRow>`
        select k.due || ' ' || k.debtor as key, a.act, a.done_on as on
        from unnest(${dues}::text[], ${debtors}::text[]) as k (due, debtor)
        join debt_act a on a.due_id = k.due and a.contributor_id = k.debtor order by 1, 3, 2`.execute(db);
      return rows;
    },
  );
