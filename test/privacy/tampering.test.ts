import { LOOKS, openChain } from "./chain-room.ts";
import { hanne } from "./usage-room.ts";

let house: Awaited<ReturnType<typeof openChain>>;
beforeAll(async () => {
  house = await openChain();
});
afterAll(() => house.close());

const at = (place: number): string => `(select usage_id from privacy.seal where place = ${place})`;

/** Writes every seal from a place on anew, as whoever has the database and its functions can. */
const RESEAL = (from: number) => `do $$ declare above bytea; one record; begin
  select hash into above from privacy.seal where place = ${from - 1};
  for one in select s.place, privacy.text_of(u) as said from privacy.seal s join privacy.usage u on u.id = s.usage_id
    where s.place >= ${from} order by s.place loop
    above := sha256(above || convert_to(one.said, 'UTF8'));
    update privacy.seal set hash = above where place = one.place;
  end loop; end $$`;

describe("whoever tampers is found out, and the first record that is wrong is named:", () => {
  it.each([
    ["a record changed", 7, "CHANGED", [`update privacy.usage set actor = 'somebody' where id = ${at(7)}`]],
    ["when it was changed", 2, "CHANGED", [`update privacy.usage set at = at - interval '1 day' where id = ${at(2)}`]],
    ["a topic put in", 3, "CHANGED", [`update privacy.usage set topics = topics || '{CAREER}' where id = ${at(3)}`]],
    ["a purpose where none was", 1, "CHANGED", [`update privacy.usage set purpose = '' where id = ${at(1)}`]],
    ["a record cut, its seal left", 6, "GONE", [`delete from privacy.usage where id = ${at(6)}`]],
    [
      "a record cut with its seal",
      5,
      "CUT",
      [
        `create temp table cut as select usage_id from privacy.seal where place = 5`,
        "delete from privacy.seal where place = 5",
        "delete from privacy.usage where id in (select usage_id from cut)",
        "drop table cut",
      ],
    ],
    [
      "two records swapped",
      4,
      "CHANGED",
      [
        `create temp table two as select place, usage_id from privacy.seal where place in (4, 9)`,
        "delete from privacy.seal where place in (4, 9) and false",
        "update privacy.seal set usage_id = -place where place in (4, 9)",
        `update privacy.seal s set usage_id = t.usage_id from two t where t.place = 13 - s.place and s.place in (4, 9)`,
        "drop table two",
      ],
    ],
    ["a seal edited", 8, "CHANGED", [`update privacy.seal set hash = sha256('x') where place = 8`]],
    [
      "the last seals cut",
      12,
      "ROLLED_BACK",
      [
        "delete from privacy.seal where place > 8",
        "delete from privacy.usage where id > (select max(usage_id) from privacy.seal)",
      ],
    ],
    [
      "a record changed and every seal from it on written anew",
      4,
      "NOT_AS_ANCHORED",
      [`update privacy.usage set actor = 'somebody' where id = ${at(2)}`, RESEAL(2)],
    ],
  ])("%s", async (_, place, kind, statements) => {
    expect((await house.tampered(...statements)).fault).toMatchObject({ kind, place });
  });

  it("a record put in past the seals", async () => {
    const forged = `insert into privacy.usage (request, question, source, day, actor, role, receiver, basis, subject,
      topics, granted, "of") select request, gen_random_uuid(), source, day, actor, role, receiver, basis, subject,
      topics, granted, "of" from privacy.usage limit 1`;
    expect((await house.tampered(forged)).fault).toMatchObject({
      kind: "UNSEALED",
      place: null,
      record: expect.any(String),
    });
  });

  it("a record taken away before it was sealed, where others of its question are left", async () => {
    await house.ask("affiliates", hanne, "{ affiliates(first: 3) { nodes { ssin } } }");
    const last = "(select max(usage_id) from privacy.unsealed)";
    const { fault } = await house.tampered(
      `delete from privacy.usage where id = ${last}`,
      "delete from privacy.unsealed where usage_id not in (select id from privacy.usage)",
    );
    expect(fault).toMatchObject({ kind: "INCOMPLETE", record: expect.any(String) });
    await house.seal();
    expect(await house.verify()).toMatchObject({ walked: LOOKS + 3, waiting: 0, fault: null });
  });
});
