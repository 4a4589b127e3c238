import { addDays, quartersFrom } from "../../subgraphs/shared/values/calendar.ts";
import { Chance } from "./chance.ts";
import { HistoryDesk } from "./history-desk.ts";
import { HistoryPayOut } from "./history-pay-out.ts";
import { ibanOf, keys } from "./history-people.ts";
import { HistoryRecovery } from "./history-recovery.ts";
import { HistoryRoom } from "./history-room.ts";
import type { ModelSum } from "./model-matching.ts";
import { supervisorOf } from "./office.ts";

/** The same history in every run, so that a red one is of the change at hand; any other by its seed. */
const SEED = Number(process.env.HISTORY_SEED ?? 840_381);
/** So many steps, of several operations each; for a long history say more. */
const STEPS = Number(process.env.HISTORY_STEPS ?? 80);
const QUARTERS = quartersFrom("2024Q1", "2026Q4");
const AMOUNTS = [1n, 2_50n, 10_00n, 30_00n, 75_00n];
const chance = new Chance(SEED);
let room: HistoryRoom;
let desk: HistoryDesk;
let payOut: HistoryPayOut;
let recovery: HistoryRecovery;
let references = 0;

beforeAll(async () => {
  room = await HistoryRoom.open();
  desk = new HistoryDesk(room);
  payOut = new HistoryPayOut(room, desk);
  await payOut.open();
  recovery = new HistoryRecovery(room);
});
afterAll(() => room.office.close());

const someDay = () => addDays("2026-10-01", chance.below(50));

/** A sum as somebody may pay it: well, badly, for another, or not at all. */
function sum(): ModelSum {
  const { model, known } = room;
  const key = chance.one(keys);
  const of = <Value>(map: ReadonlyMap<Value, string>, owner: string) => [...map].find(([, one]) => one === owner)?.[0];
  const due = chance.one([...model.dues.values(), undefined]);
  const open = due && model.openOf(due);
  const amount = open && chance.often(0.1) ? open : chance.one(AMOUNTS);
  const paid = { amount, from: ibanOf(key), endToEndId: `E${++references}` };
  const structured = of(known.communications, key);
  const ways: (() => ModelSum)[] = [
    () => ({ ...paid, structured }),
    () => ({ ...paid, structured }),
    () => ({ ...paid, mandateId: structured }),
    () => (due ? { ...paid, endToEndId: due.id } : paid),
    () => paid,
    () => ({ ...paid, amount: 926_93n }),
    () => ({ ...paid, from: undefined, freeText: `COTISATION ${of(known.nationalNumbers, key)}` }),
    () => ({ amount, freeText: `BIJDRAGE ${of(known.nationalNumbers, key)} , ${structured} , MERCI` }),
    () => ({ amount, freeText: [...known.nationalNumbers.keys()].slice(0, 2).join(" , ") }),
    () => ({ ...paid, structured: room.communicationOfStranger }),
    () => ({ ...paid, amount: -amount }),
    () => ({ ...paid, amount: 0n }),
    () => returnOf(),
    () => returnOf(),
  ];
  return chance.one(ways)();
}

/** A sum that comes back: of a payment that stands, that came back before, or that nobody knows. */
function returnOf(): ModelSum {
  const referred = [...room.model.payments.values()].filter(
    ({ endToEndId, amount }) => endToEndId?.startsWith("E") && amount > 0n,
  );
  const original = chance.one([...referred, undefined]);
  const back = { type: "RETURN", reason: "AM04" } as const;
  return { amount: -(original?.amount ?? 5_00n), endToEndId: original?.endToEndId ?? "UNKNOWN", returned: back };
}

/** Money goes back or is asked for in parts, or an income gets known: some of it twice at once. */
async function goOn(times: number): Promise<number> {
  const { model } = room;
  const key = chance.one(keys);
  const dice = chance.next();
  if (dice < 0.45) {
    const claimed = model.principals().filter(({ cancelled, quarter }) => !cancelled && quarter < "2026");
    const due = chance.one([...claimed, ...claimed, undefined]);
    const year = due ? Number(due.quarter.slice(0, 4)) : 2024;
    await desk.regularise(due?.key ?? key, year, chance.below(3), times);
    return times;
  }
  if (dice < 0.55) {
    await desk.plan(key, chance.often(0.5));
    return 2;
  }
  if (dice < 0.68 && desk.refunds.length > 0) {
    await desk.withdraw(chance.one(desk.refunds), times);
    return times;
  }
  const rich = keys.filter((one) => model.creditOf(one) > 0n);
  const owner = chance.one(rich.length > 0 ? rich : [key]);
  const credit = model.creditOf(owner);
  await desk.refund(owner, chance.often(0.5) && credit > 0n ? credit : chance.one(AMOUNTS), times);
  return times;
}

/** Refunds go to the bank, which pays them, refuses them, or brings back what it paid: some of it twice at once. */
async function payRefunds(times: number): Promise<number> {
  const dice = chance.next();
  if (dice < 0.3 && payOut.paid.length > 0) await payOut.comeBack(chance.one(payOut.paid), someDay());
  else if (dice < 0.5 && payOut.sent.length > 0) await payOut.refuse(chance.one(payOut.sent), times);
  else if (dice < 0.8 && payOut.sent.length > 0) await payOut.pay(chance.one(payOut.sent), someDay());
  else await payOut.send(times);
  return times;
}

/** What recovering a claim costs is noted or withdrawn, or a claim is given up: some of it twice at once. */
async function recover(times: number): Promise<number> {
  const key = chance.one(keys);
  const dice = chance.next();
  if (dice < 0.4) await recovery.giveUp(key, times);
  else if (dice < 0.6 && recovery.costs.length > 0) await recovery.withdraw(chance.one(recovery.costs).costId, times);
  else await recovery.cost(key, chance.one(AMOUNTS), times);
  return times;
}

/** One thing that happens at the desk; some of them twice at once. */
async function happen(): Promise<number> {
  const { model } = room;
  const times = chance.often(0.2) ? 2 : 1;
  if (chance.often(0.25)) return goOn(times);
  if (chance.often(0.15)) return recover(times);
  if (chance.often(0.12)) return payRefunds(times);
  const dice = chance.next();
  if (dice < 0.45) {
    const sums = Array.from({ length: chance.below(32) }, sum);
    await room.receive(sums, someDay(), times);
    return sums.length * times;
  }
  if (dice < 0.65) {
    const some = keys.filter(() => chance.often(0.4));
    if (some.length > 0) await room.issue(some, chance.one(QUARTERS), times);
    return some.length * times;
  }
  const payments = [...model.payments.values()];
  const dues = model.principals();
  const matched = payments.filter(({ key }) => key !== null);
  if (dice < 0.8 && payments.length > 0) {
    const payment = chance.one(chance.often(0.8) && model.suspense().length > 0 ? model.suspense() : payments);
    const wanted = times === 2 ? [chance.one(keys), chance.one(keys)] : [chance.one(keys)];
    const due = times === 1 && chance.often(0.5) ? model.duesOf(wanted[0] ?? "")[0] : undefined;
    await room.match(payment, wanted, due?.id);
    return wanted.length;
  }
  if (dice < 0.87 && matched.length > 0) {
    await room.undo({ payment: chance.one(matched) }, times);
    return times;
  }
  if (dice < 0.94 && dues.length > 0) {
    await room.undo({ dueId: chance.one(dues).id }, times);
    return times;
  }
  if (dice < 0.97) {
    await room.charge(times);
    return times;
  }
  if (room.files.length > 0) await room.handInAgain(chance.one(room.files), chance.often(0.5));
  return 1;
}

/** Every end that a refund may come to, so that no history is without one. */
async function endRefunds(): Promise<void> {
  for (const end of [payOut.pay, payOut.refuse, payOut.comeBack]) {
    const key = chance.one(keys);
    const owed = room.model.openDuesOf(key).reduce((all, due) => all + room.model.openOf(due), 0n);
    const [structured] = [...room.known.communications].find(([, owner]) => owner === key) ?? [];
    await room.receive([{ amount: owed + 7_00n, from: ibanOf(key), structured }], someDay());
    await desk.refund(key, 7_00n, 1);
    await payOut.send(1);
    const last = () => payOut.sent.at(-1) as (typeof payOut.sent)[number];
    if (end === payOut.refuse) await payOut.refuse(last(), 2);
    else await payOut.pay(last(), someDay());
    if (end === payOut.comeBack) await payOut.comeBack(payOut.paid.at(-1) ?? last(), someDay());
  }
}

it(`the books agree with a model in memory after any history (seed ${SEED})`, async () => {
  let operations = 0;
  for (let step = 0; step < STEPS; step += 1) {
    operations += await happen();
    if (step % 20 === 19) await room.compare([someDay(), addDays(someDay(), -400), "2026-12-31"]);
  }
  await endRefunds();
  await room.compare([someDay(), "2024-01-01", "2027-01-01"]);
  const { ledgerChecks } = await room.office.ask(supervisorOf("SECUREX"), "{ ledgerChecks { code faults } }");
  expect(ledgerChecks.filter(({ faults }: { faults: number }) => faults > 0)).toEqual([]);
  expect(operations).toBeGreaterThan(3 * STEPS);
}, 3_600_000);
