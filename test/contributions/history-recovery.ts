import { formatCents } from "../../subgraphs/shared/values/money.ts";
import { FUND } from "./history-people.ts";
import type { HistoryRoom } from "./history-room.ts";
import type { ModelDue } from "./model-sums.ts";
import { idOf, supervisorOf, TODAY } from "./office.ts";

const OPEN = `mutation ($input: OpenClaimFileInput!) { openClaimFile(input: $input) {
  file { id } replayed errors { __typename } } }`;
const STEP = `mutation ($input: TakeRecoveryStepInput!) { takeRecoveryStep(input: $input) {
  file { id } replayed errors { __typename } } }`;
const COST = `mutation ($input: NoteRecoveryCostInput!) { noteRecoveryCost(input: $input) {
  file { costs { id amount evidence due { id } } } replayed errors { __typename } } }`;
const WITHDRAW = `mutation ($input: WithdrawRecoveryCostInput!) { withdrawRecoveryCost(input: $input) {
  file { id } replayed errors { __typename } } }`;

const LEAST = 25_00n;

/** What recovery does to the books in these histories: costs, claimed and withdrawn, and claims that are given up. */
export class HistoryRecovery {
  /** The costs that stand. */
  readonly costs: { readonly costId: string; readonly due: ModelDue }[] = [];
  private readonly files = new Map<string, string>();
  private noted = 0;

  constructor(private readonly room: HistoryRoom) {}

  /** What of somebody is past its day and open. */
  private lateOf = (key: string): ModelDue[] => this.room.model.openDuesOf(key).filter(({ dueOn }) => dueOn < TODAY);

  /** The claim file of somebody; nothing where too little is late. */
  private async fileOf(key: string): Promise<string | null> {
    const known = this.files.get(key);
    if (known) return known;
    const late = this.lateOf(key).reduce((all, due) => all + this.room.model.openOf(due), 0n);
    const { openClaimFile } = await this.room.ask(OPEN, { contributorId: idOf(key) });
    expect(openClaimFile.errors).toHaveLength(late >= LEAST ? 0 : 1);
    if (openClaimFile.file) this.files.set(key, openClaimFile.file.id);
    return openClaimFile.file?.id ?? null;
  }

  /** Notes a cost, by some at once: each is one of its own. */
  async cost(key: string, amount: bigint, times: number): Promise<void> {
    const fileId = await this.fileOf(key);
    if (!fileId) return;
    const said = { fileId, kind: "BAILIFF", amount: formatCents(amount), on: TODAY };
    const proofs = Array.from({ length: times }, () => `Writ ${++this.noted}`);
    const answers = await Promise.all(proofs.map((evidence) => this.room.ask(COST, { ...said, evidence })));
    const noted = answers.map(({ noteRecoveryCost: { errors, file } }, i) => {
      expect(errors).toEqual([]);
      return file.costs.find(({ evidence }: { evidence: string }) => evidence === proofs[i]);
    });
    // Of two at once the first in the file has the older id, and is paid first.
    for (const { id: costId, due: claimed } of noted.sort((a, b) => (a.due.id < b.due.id ? -1 : 1))) {
      const days = { opensOn: TODAY, dueOn: TODAY, cancelled: false };
      const due = { id: claimed.id, key, quarter: "2026Q4", amount, ...days, cost: true };
      this.costs.push({ costId, due });
      this.room.model.claim(due);
    }
  }

  /** Withdraws a cost, by some at once: it is claimed no longer, however many do it. */
  async withdraw(costId: string, times: number): Promise<void> {
    const place = this.costs.findIndex((one) => one.costId === costId);
    const [found] = this.costs.splice(place, 1);
    const answers = await Promise.all(
      Array.from({ length: times }, () => this.room.ask(WITHDRAW, { costId }, "Another's writ")),
    );
    expect(answers.flatMap(({ withdrawRecoveryCost: { errors } }) => errors)).toEqual([]);
    if (found) this.room.model.cancel(found.due);
  }

  /** Gives up what is late of somebody: one proposes it, and of some who decide at once one does. */
  async giveUp(key: string, times: number): Promise<void> {
    const fileId = await this.fileOf(key);
    if (!fileId) return;
    const late = this.lateOf(key);
    const input = { fileId, kind: "WRITE_OFF_PROPOSED", ground: "TOO_UNCERTAIN", proof: "Report 7" };
    const { takeRecoveryStep } = await this.room.ask(STEP, input);
    expect(takeRecoveryStep.errors).toHaveLength(late.length > 0 ? 0 : 1);
    if (late.length === 0) return;
    const answers = await Promise.all(
      Array.from({ length: times }, () =>
        this.room.ask(STEP, { fileId, kind: "WRITTEN_OFF" }, undefined, supervisorOf(FUND)),
      ),
    );
    const done = answers.filter(({ takeRecoveryStep: { errors } }) => errors.length === 0);
    expect(done).toHaveLength(1);
    for (const due of late) this.room.model.giveUp(due, this.room.model.openOf(due));
  }
}
