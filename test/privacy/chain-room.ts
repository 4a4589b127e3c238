import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { sealUsages } from "../../subgraphs/shared/plumbing/privacy/seal.ts";
import { verifyUsages, type Walk } from "../../subgraphs/shared/plumbing/privacy/verify.ts";
import { OFFICE_DAY } from "../harness/house.ts";
import { hanne, LOTTE, openUsages } from "./usage-room.ts";

/** So many looks are in the log when it is opened, sealed four at a time. */
export const LOOKS = 12;

/** A usage log with a chain of seals, anchored in a folder of its own. */
export async function openChain() {
  const anchors = mkdtempSync(join(tmpdir(), "statut-anchors-"));
  process.env.STATUT_ANCHORS = anchors;
  const house = await openUsages();
  const told: { readonly place: number }[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void told.push(JSON.parse(line)) });
  const seal = () => sealUsages({ ...deskOf(house.room("affiliates"), { name: "seal" }, OFFICE_DAY), log });
  const look = () => house.ask("affiliates", hanne, `{ affiliate(ssin: "${LOTTE}") { displayName } }`);
  const verify = (walk?: Walk) => house.inside("affiliates", (context) => verifyUsages(context, walk));
  for (let i = 1; i <= LOOKS; i += 1) {
    await look();
    if (i % 4 === 0) await seal();
  }
  return {
    ...house,
    told,
    seal,
    look,
    verify,
    file: join(anchors, `${new URL(house.url).pathname.slice(1)}.log`),
    /** Does something to the tables as their owner could, holds the log against its seals, and puts all back. */
    async tampered(...statements: string[]) {
      await house.owner.query(TAKE);
      for (const statement of statements) await house.owner.query(statement);
      await house.owner.query("commit");
      const found = await verify();
      await house.owner.query(PUT_BACK);
      expect((await verify()).fault).toBeNull();
      return found;
    },
    async close() {
      await house.close();
      rmSync(anchors, { recursive: true });
    },
  };
}

const TAKE = `begin;
  alter table privacy.usage disable trigger all;
  alter table privacy.seal disable trigger all;
  create table privacy.saved_usage as table privacy.usage;
  create table privacy.saved_seal as table privacy.seal;
  create table privacy.saved_unsealed as table privacy.unsealed`;

const PUT_BACK = `begin;
  delete from privacy.seal; delete from privacy.usage; delete from privacy.unsealed;
  insert into privacy.usage overriding system value select * from privacy.saved_usage;
  insert into privacy.seal select * from privacy.saved_seal;
  insert into privacy.unsealed select * from privacy.saved_unsealed;
  drop table privacy.saved_usage, privacy.saved_seal, privacy.saved_unsealed;
  alter table privacy.usage enable trigger all;
  alter table privacy.seal enable trigger all;
  commit`;
