import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { AffiliatesContext } from "../../subgraphs/affiliates/loaders/index.ts";
import { keepDocument } from "../../subgraphs/affiliates/services/documents/keep-document.ts";
import { letterTo } from "../../subgraphs/affiliates/services/documents/letter-to.ts";
import { inTransaction } from "../../subgraphs/shared/plumbing/open.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { openRooms, viewerAs } from "../harness/house.ts";
import { readPdf } from "../harness/read-pdf.ts";

let house: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const lotte = seedId("aff", "lotte");
const herself = viewerAs({ role: "INSURED", ssin: "88041212434", language: "nl" });
const hanne = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX", actor: "hanne" });
const elke = viewerAs({ role: "CASE_HANDLER", fund: "GROUPS", actor: "elke" });

const send = (viewer: Viewer, cause: string, fund = "SECUREX") =>
  inTransaction(house.room("affiliates"), viewer, async (context) => {
    const asked = context as AffiliatesContext;
    const blocks = [{ kind: "PARAGRAPH", text: "U bent aangesloten." }] as const;
    const letter = await letterTo(asked, lotte, { fund, title: "Attest van aansluiting", blocks });
    return keepDocument(asked, letter, { affiliateId: lotte, fund, kind: "AFFILIATION_CERTIFICATE", cause });
  });

const READ = `query ($id: ID!) { affiliate(id: $id) { outgoingDocuments(first: 5) { totalCount nodes {
  id kind language madeOn sha256 size cause content } } } }`;

interface Sent {
  readonly sha256: string;
  readonly size: number;
  readonly content: string;
}
const read = async (viewer: Viewer) => {
  const { data, errors } = await house.ask("affiliates", viewer, READ, { id: lotte });
  expect(errors).toBeUndefined();
  return (data as { affiliate: { outgoingDocuments: { totalCount: number; nodes: Sent[] } } | null }).affiliate;
};

it("keeps what was sent, once for a cause, and gives the person the very bytes", async () => {
  const id = await send(hanne, "first");
  expect(await send(hanne, "first")).toBe(id);
  const file = await read(herself);
  expect(file?.outgoingDocuments).toMatchObject({
    totalCount: 1,
    nodes: [{ id, kind: "AFFILIATION_CERTIFICATE", language: "NL", madeOn: "2026-11-20", cause: "first" }],
  });
  const [sent] = file?.outgoingDocuments.nodes ?? [];
  const bytes = Buffer.from(sent?.content ?? "", "base64");
  expect(bytes.byteLength).toBe(sent?.size);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(sent?.sha256);
  const [page] = await readPdf(bytes);
  for (const text of ["Lotte Linde", "9000 Gent", "20 november 2026", `Ons kenmerk: ${lotte}`, "U bent aangesloten."])
    expect(page?.text).toContain(text);
});

it("shows it to nobody else, and lets no other fund write one", async () => {
  expect(await read(elke)).toBeNull();
  expect(await read(viewerAs({ role: "INSURED", ssin: "80102051355" }))).toBeNull();
  await expect(send(elke, "of another fund", "GROUPS")).rejects.toThrow(/somebody with a file/);
  const asked = { query: READ, id: lotte };
  const member = viewerAs({ role: "HEALTH_FUND", institution: "300", purpose: "INSURABILITY" });
  const { errors } = await house.ask("affiliates", member, asked.query, { id: asked.id });
  expect(errors?.[0]).toMatchObject({ extensions: { code: "FORBIDDEN" } });
});

it("never changes: the database refuses it even of the house", async () => {
  const change = house.inside("affiliates", ({ db }) => sql`update document set kind = 'OTHER'`.execute(db));
  await expect(change).rejects.toThrow(/never change|permission denied/);
});
