import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import type { Sample, Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

/** Has a run wait for a second person. */
const proposed =
  (key: string) =>
  async ({ inside }: Pick<WriteRoom, "inside">): Promise<object> => {
    await inside((em) =>
      em.execute(
        `insert into benefits.payment_run (id, fund, state, execute_on, payments, total, proposed_by, proposed_on)
        values (?, 'SECUREX', 'PROPOSED', '2026-11-23', 1, 100, 'somebody', '2026-11-20') on conflict do nothing`,
        [seedId("bpr", key)],
      ),
    );
    return { runId: seedId("bpr", key) };
  };

const versionOfRun =
  (key: string) =>
  async (room: WriteRoom): Promise<number> => {
    const { runId: id } = (await proposed(key)(room)) as { readonly runId: string };
    const query = `query ($id: ID!) { benefitPaymentRun(id: $id) { version } }`;
    return (await room.find<{ benefitPaymentRun: { version: number } }>(query, { id })).benefitPaymentRun.version;
  };

const onRun = (as: Sample["as"], key: string): Sample => ({
  ...{ as, input: proposed(key), other: { runId: seedId("bpr", "none") }, version: versionOfRun(key) },
});

/** A valid way to release a run, and to cancel one. */
export const paymentRunSamples: Samples = {
  releasePaymentRun: onRun({ role: "SUPERVISOR", fund: "SECUREX" }, "release"),
  cancelPaymentRun: onRun({ role: "CASE_HANDLER", fund: "SECUREX" }, "cancel"),
};
