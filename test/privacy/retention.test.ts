import { sql } from "kysely";
import { destroyThings } from "../../subgraphs/affiliates/services/privacy/apply-retention.ts";
import { workDay } from "../../subgraphs/shared/plumbing/daily.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { viewerAs } from "../harness/house.ts";
import { LOOKS, openChain } from "./chain-room.ts";
import { addOldThings, TERMS, thingsLeft } from "./old-things.ts";
import { hanne, LOTTE, lotte } from "./usage-room.ts";

let house: Awaited<ReturnType<typeof openChain>>;
beforeAll(async () => {
  house = await openChain();
});
afterAll(() => house.close());

const herself = viewerAs({ role: "INSURED", ssin: LOTTE, actor: "lotte" });
const dorien = viewerAs({ role: "DATA_PROTECTION_OFFICER", fund: "SECUREX", actor: "dorien" });
const lieve = viewerAs({ role: "DATA_PROTECTION_OFFICER", fund: "GROUPS", actor: "lieve" });
/** Each time that the clerk held the file, or lifted that, she was told of it. */
const HOLDS = 3;
const requestId = seedId("srq", "lotte");

type Data = Readonly<Record<string, never>>;
const ask = async (viewer: typeof herself, query: string, variables = {}): Promise<Data> => {
  const { data, errors } = await house.ask("affiliates", viewer, query, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Data;
};
const meta = (key: string): string => `meta: { idempotencyKey: "retention ${key}" }, serviceRequestId: "${requestId}"`;
const runOn = (day: string) => workDay([house.room("affiliates")], day);

const ATTACHED = `{ viewer { affiliate { serviceRequests { nodes { attachments {
  fileName bytes sha256 content destroyedOn } } } } } }`;
const attached = async (): Promise<object[]> => {
  const { viewer } = (await ask(herself, ATTACHED)) as never as {
    viewer: { affiliate: { serviceRequests: { nodes: { attachments: object[] }[] } } };
  };
  return viewer.affiliate.serviceRequests.nodes.flatMap(({ attachments }) => attachments);
};
const preview = async (viewer: typeof herself, on: string) =>
  (await ask(viewer, `{ retentionPreview(on: "${on}") { kind due held bytes destroyed lastDestroyedOn } }`))
    .retentionPreview as never as {
    kind: string;
    due: number;
    destroyed: number;
  }[];

it("says how long each sort of thing is kept, and by what right, to anybody", async () => {
  const rules = await ask(
    viewerAs({ role: "PUBLIC" }),
    "{ retentionRules { kind keptFor countedFrom basis { confidence } } }",
  );
  expect(rules).toEqual({ retentionRules: TERMS });
});

describe("a document of a request that was closed", () => {
  const content = Buffer.from("%PDF-1.7 a letter").toString("base64");
  const kept = { fileName: "brief.pdf", bytes: 17, content, destroyedOn: null };

  beforeAll(async () => {
    const input = `${meta("attached")}, fileName: "brief.pdf", content: "${content}"`;
    await ask(herself, `mutation { attachDocument(input: { ${input} }) { errors { __typename } } }`);
    const answered = `${meta("answered")}, body: "Ja.", outcome: INFORMED`;
    await ask(hanne, `mutation { answerServiceRequest(input: { ${answered} }) { errors { __typename } } }`);
    await ask(hanne, `mutation { closeServiceRequest(input: { ${meta("closed")} }) { errors { __typename } } }`);
  });

  it("is counted as due by the fund's officer before it is destroyed, and by no other's", async () => {
    const due = async (viewer: typeof herself, on: string) =>
      (await preview(viewer, on)).find(({ kind }) => kind === "REQUEST_ATTACHMENT");
    expect(await due(dorien, "2036-11-20")).toMatchObject({ due: 0, bytes: 0, destroyed: 0 });
    expect(await due(dorien, "2036-11-21")).toMatchObject({ due: 1, bytes: 17, destroyed: 0 });
    expect(await due(lieve, "2036-11-21")).toMatchObject({ due: 0, bytes: 0, destroyed: 0 });
    expect(await attached()).toEqual([{ ...kept, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  const hold = (mutation: string, input: string) =>
    ask(hanne, `mutation { ${mutation}(input: { ${input} }) { legalHold { id liftedOn } errors { __typename } } }`);

  it("stays while a clerk of the fund holds the file, as the person reads; no other clerk can", async () => {
    const wanted = (key: string) =>
      `meta: { idempotencyKey: "hold ${key}" }, affiliateId: "${lotte}", matter: COURT, reason: "In court"`;
    const elke = viewerAs({ role: "CASE_HANDLER", fund: "GROUPS", actor: "elke" });
    const place = `mutation { placeLegalHold(input: { ${wanted("by another")} }) { errors { __typename } } }`;
    expect(await ask(elke, place)).toEqual({ placeLegalHold: { errors: [{ __typename: "NotFoundError" }] } });
    const { placeLegalHold } = (await hold("placeLegalHold", wanted("placed"))) as never as {
      placeLegalHold: { legalHold: { id: string }; errors: object[] };
    };
    expect(placeLegalHold.errors).toEqual([]);
    expect(await ask(herself, "{ viewer { affiliate { legalHolds { matter reason liftedOn } } } }")).toEqual({
      viewer: { affiliate: { legalHolds: [{ matter: "COURT", reason: "In court", liftedOn: null }] } },
    });
    await runOn("2036-11-21");
    expect(await attached()).toMatchObject([{ content, destroyedOn: null }]);
    const of = (found: { kind: string }[]) => found.find(({ kind }) => kind === "REQUEST_ATTACHMENT");
    expect(of(await preview(dorien, "2036-11-21"))).toMatchObject({ due: 0, held: 1, destroyed: 0 });
    const { id } = placeLegalHold.legalHold;
    const lift = (key: string) =>
      hold("liftLegalHold", `meta: { idempotencyKey: "hold ${key}" }, legalHoldId: "${id}"`);
    expect(await lift("lifted")).toEqual({ liftLegalHold: { legalHold: { id, liftedOn: "2026-11-20" }, errors: [] } });
    expect(await lift("lifted again")).toMatchObject({
      liftLegalHold: { errors: [{ __typename: "ValidationError" }] },
    });
    expect(of(await preview(dorien, "2036-11-21"))).toMatchObject({ due: 1, held: 0, destroyed: 0 });
  });

  it("is there for ten years, and then loses its bytes, but not its name and hash; and once only", async () => {
    const [{ sha256 }] = (await attached()) as [{ sha256: string }];
    expect(await attached()).toMatchObject([{ content, destroyedOn: null }]);
    await runOn("2036-11-22");
    expect(await house.inside("affiliates", destroyThings("REQUEST_ATTACHMENT"))).toBe(0);
    expect(await attached()).toEqual([{ ...kept, sha256, content: null, destroyedOn: "2036-11-22" }]);
    const words =
      "{ viewer { affiliate { serviceRequests { nodes { subject state messages { nodes { body } } } } } } }";
    const emptied = { subject: "—", state: "CLOSED", messages: { nodes: [{ body: "—" }, { body: "—" }] } };
    const told = { viewer: { affiliate: { serviceRequests: { nodes: [emptied] } } } };
    expect(await ask(herself, words)).toEqual(told);
    const own = (await ask(herself, "{ viewer { affiliate { destroyed { kind basis } } } }")) as never as {
      viewer: { affiliate: { destroyed: { kind: string }[] } };
    };
    const kinds = own.viewer.affiliate.destroyed.map(({ kind }) => kind).toSorted();
    expect(kinds).toEqual(["REQUEST_ATTACHMENT", "REQUEST_MESSAGE", "REQUEST_MESSAGE", "REQUEST_TEXT"]);
    const { rows } = await house.owner.query(
      "select kind, fund, contributor_id, sha256, bytes, basis from affiliates.destruction where kind = 'REQUEST_ATTACHMENT'",
    );
    expect(rows).toEqual([
      {
        kind: "REQUEST_ATTACHMENT",
        fund: "SECUREX",
        contributor_id: lotte,
        sha256,
        bytes: 17,
        basis: "Regulation (EU) 2016/679 (GDPR), art. 5(1)(e); old Civil Code, art. 2262bis § 1",
      },
    ]);
    const [counted] = await preview(dorien, "2036-11-22");
    expect(counted).toMatchObject({ kind: "REQUEST_ATTACHMENT", due: 0, destroyed: 1 });
  });

  it("is changed in no other way, by whomever", async () => {
    const change = (set: string) =>
      house.inside("affiliates", ({ db }) => sql`${sql.raw(`update service_attachment set ${set}`)}`.execute(db));
    await expect(change("content = 'x', destroyed_on = null")).rejects.toThrow("rows never change");
    await expect(change("file_name = 'andere.pdf'")).rejects.toThrow(/permission denied/);
    await expect(house.owner.query("delete from affiliates.service_attachment")).rejects.toThrow("rows never change");
    await expect(house.owner.query("truncate affiliates.service_attachment")).rejects.toThrow("rows never change");
  });
});

it("takes letters and proofs when their term is over, certificates never, and what is open not at all", async () => {
  await addOldThings(house.owner, lotte);
  const ours = ["doc_kept", "doc_letter", "evi_over", "evi_runs"];
  const ofOurs = async () => (await thingsLeft(house.owner)).filter((id) => ours.includes(id));
  expect(await ofOurs()).toEqual(ours);
  await runOn("2036-11-23");
  expect(await ofOurs()).toEqual(["doc_kept", "doc_letter", "evi_runs"]);
  await runOn("2036-11-24");
  expect(await ofOurs()).toEqual(["doc_kept", "evi_runs"]);
  await expect(house.owner.query("update affiliates.document set content = 'y' where id = 'doc_kept'")).rejects.toThrow(
    "rows never change",
  );
  await expect(house.owner.query("delete from affiliates.evidence")).rejects.toThrow("rows never change");
});

describe("the records of who looked", () => {
  it("are forgotten from the start when their term is over, and the rest is as whole as before", async () => {
    await house.seal();
    const { head } = await house.verify();
    expect(head.place).toBe(LOOKS + HOLDS);
    const count = async () => (await house.owner.query("select count(*)::int as n from privacy.usage")).rows[0].n;
    const before = await count();
    await runOn("2036-11-25");
    expect(await count()).toBe(before);
    await runOn("2040-01-01");
    expect(await count()).toBe(1);
    expect(await house.verify()).toMatchObject({ walked: 1, head, fault: null });
    await house.look();
    await house.seal();
    expect(await house.verify()).toMatchObject({ walked: 2, head: { place: head.place + 1 }, fault: null });
  });

  it("are not taken away before it, even by whoever says that it is over", async () => {
    await house.owner.query(`begin; select set_config('privacy.pruning', 'on', true);
      insert into privacy.pruned (place, hash, before, records)
        select place, hash, '2016-01-01', 1 from privacy.seal order by place desc limit 1;
      delete from privacy.usage where id in (select usage_id from privacy.seal);
      delete from privacy.seal; commit`);
    expect((await house.verify()).fault).toMatchObject({ kind: "TAKEN_TOO_SOON" });
  });

  it("are taken away by nobody but the house, at their term", async () => {
    await house.look();
    await expect(house.owner.query("delete from privacy.usage")).rejects.toThrow("rows never change");
    await house.owner.query("begin; select set_config('app.role', 'SUPERVISOR', true)");
    await expect(house.owner.query("select privacy.prune('2099-01-01', 10)")).rejects.toThrow("not yours to shorten");
    await house.owner.query("rollback");
  });
});
