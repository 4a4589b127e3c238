import pg from "pg";
import { openChain } from "../privacy/chain-room.ts";
import { type End, killAll, start } from "./program.ts";

let house: Awaited<ReturnType<typeof openChain>>;
beforeAll(async () => {
  house = await openChain();
});
afterAll(async () => {
  await killAll();
  await house.close();
});

async function verify(): Promise<End & { out: string; err: string }> {
  const env = { DATABASE_URL: house.url, STATUT_ANCHORS: process.env.STATUT_ANCHORS };
  const program = start(["subgraphs/verify.js"], env);
  const end = await program.ended;
  return { ...end, out: program.out(), err: program.err() };
}

test("whoever runs the house finds out, by one command, whether the usage log is what it was", async () => {
  const { head } = await house.verify();
  const whole = await verify();
  expect([whole.code, whole.err]).toEqual([0, ""]);
  expect(whole.out).toMatch(
    new RegExp(
      `^The usage log is whole: 12 records sealed, 0 waiting, head ${head.hash}; anchored up to 12 \\(.+\\)\\.\nPayments of benefits: P1, P2, P3, P4, P5, P6, P7, P8, P9 hold\\.\n$`,
    ),
  );

  const owner = new pg.Client(house.url);
  await owner.connect();
  await owner.query("alter table privacy.usage disable trigger all");
  const { rows } = await owner.query<{ id: string }>(`update privacy.usage set actor = 'nobody'
    where id = (select usage_id from privacy.seal where place = 5) returning id`);
  await owner.end();
  const changed = await verify();
  expect([changed.code, changed.out]).toEqual([1, ""]);
  expect(changed.err).toBe(
    `CHANGED at place 5, record ${rows[0]?.id}: A record, or its seal, is not what was sealed: it was changed, put in another's place, or sealed anew. Keep the database as it is, and tell the data protection officer.\n`,
  );
});
