import request from "supertest";
import { sealLink } from "../../gateway/exports/link.ts";
import { OFFICE_DAY, viewerAs } from "../harness/house.ts";
import {
  closeDesk,
  exported,
  fileOf,
  gather,
  house,
  inSmallPages,
  openDesk,
  PEOPLE,
  read,
  sha256,
  start,
} from "./export-desk.ts";

beforeAll(async () => {
  await openDesk();
});
afterAll(closeDesk);

const CLERK = "hanne";
const PARTNER = "health-fund-300";

async function get(path: string, who: string | null, headers: Record<string, string> = {}) {
  const asked = request(house.gateway.handler)
    .get(path)
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part)).on("end", () => done(null, Buffer.concat(parts)));
    });
  if (who) asked.set("authorization", `Bearer ${await house.tokenOf(who)}`);
  const own = {
    "statut-day": OFFICE_DAY,
    "accept-language": "en",
    ...(who === PARTNER && { "statut-purpose": "INSURABILITY" }),
  };
  const { status, body, headers: got } = await asked.set({ ...own, ...headers });
  return { status, text: (body as Buffer).toString(), headers: got, code: codeIn(body as Buffer) };
}

/** The code and reason of the error, where a body is one. */
function codeIn(body: Buffer): unknown {
  try {
    const [error] = JSON.parse(body.toString()).errors;
    return [error.extensions.code, error.extensions.reason].filter(Boolean).join(" ");
  } catch {
    return undefined;
  }
}

async function linkFor(id: string, who: string) {
  const post = request(house.gateway.handler).post(`/exports/${id}/link`).send({});
  post.set({ "statut-day": OFFICE_DAY, "statut-purpose": who === PARTNER ? "INSURABILITY" : "FILE_CARE" });
  const { status, body } = await post.set("authorization", `Bearer ${await house.tokenOf(who)}`);
  return { status, ...(body as { url: string; expiresAt: string }) };
}

/** What was answered while the export was still gathered. */
let early: readonly { readonly status: number; readonly text?: string }[] = [];

/** An export of a clerk in many parts. */
async function inParts() {
  const { bulkExport } = await start(CLERK, PEOPLE, { variables: "{}" });
  const id = bulkExport?.id ?? "";
  await inSmallPages(id, 2, 3);
  early = await Promise.all([
    get(`/exports/${id}`, CLERK),
    get(`/exports/${id}`, CLERK, { "accept-language": "nl" }),
    get(`/exports/${id}`, "koen"),
    linkFor(id, CLERK),
    linkFor(id, "koen"),
  ]);
  await gather();
  const found = await read(CLERK, id);
  if (!found) throw new Error("there is no export");
  return found;
}

let made: Awaited<ReturnType<typeof inParts>>;
beforeAll(async () => {
  made = await inParts();
});

describe("the file of an export", () => {
  it("is the same bytes as its parts, and names them by their hash", async () => {
    expect(made.parts.totalCount).toBeGreaterThan(3);
    const { status, text, headers } = await get(`/exports/${made.id}`, CLERK);
    expect([status, text, sha256(text)]).toEqual([200, fileOf(made), made.sha256]);
    expect(headers).toMatchObject({
      ...{ "content-type": "application/jsonl; charset=utf-8", "accept-ranges": "bytes", etag: `"${made.sha256}"` },
      "content-length": String(made.bytes),
      "content-disposition": `attachment; filename="${made.id}.jsonl"`,
      "cache-control": "no-store",
    });
  });

  it("is not there while it is gathered: its asker is told when to ask again, a stranger of no file", () => {
    const later = { status: 409, headers: { "retry-after": "5" }, code: "NOT_READY" };
    expect(early).toMatchObject([later, later, { status: 404 }, { status: 409 }, { status: 404 }]);
    expect(JSON.parse(early[1]?.text ?? "").errors[0].message).toBe(
      "Dit wordt nog verzameld. Vraag het opnieuw over 5 seconden.",
    );
  });

  it("tells its length and its tag to whoever asks for the head alone", async () => {
    const asked = request(house.gateway.handler).head(`/exports/${made.id}`).set({ "statut-day": OFFICE_DAY });
    const { status, headers, text } = await asked.set("authorization", `Bearer ${await house.tokenOf(CLERK)}`);
    expect([status, text]).toEqual([200, undefined]);
    expect(headers).toMatchObject({
      ...{ "content-length": String(made.bytes), etag: `"${made.sha256}"`, "accept-ranges": "bytes" },
    });
  });

  it("may be gone on with from any byte, also in the middle of a part", async () => {
    const whole = Buffer.from(fileOf(made));
    for (const at of [0, 1, Math.floor(whole.length / 3), Math.floor(whole.length / 2), whole.length - 1]) {
      const { status, text, headers } = await get(`/exports/${made.id}`, CLERK, {
        ...{ range: `bytes=${at}-`, "if-range": `"${made.sha256}"` },
      });
      expect([status, headers["content-range"]]).toEqual([206, `bytes ${at}-${whole.length - 1}/${whole.length}`]);
      expect(sha256(Buffer.concat([whole.subarray(0, at), Buffer.from(text)]).toString())).toBe(made.sha256);
    }
    const few = await get(`/exports/${made.id}`, CLERK, { range: "bytes=5-400" });
    expect(few.text).toBe(whole.subarray(5, 401).toString());
    expect(await get(`/exports/${made.id}`, CLERK, { range: "bytes=0-1", "if-range": '"another"' })).toMatchObject({
      ...{ status: 200, text: whole.toString() },
    });
    expect(await get(`/exports/${made.id}`, CLERK, { range: `bytes=${whole.length}-` })).toMatchObject({
      ...{ status: 416, headers: { "content-range": `bytes */${whole.length}` } },
    });
  });

  it("is absent for whoever did not ask for it, as one that there never was", async () => {
    const none = await get("/exports/exp_00000000000000000000000000", CLERK);
    expect(none).toMatchObject({ status: 404, code: "BAD_INPUT NO_SUCH_FILE" });
    for (const who of ["koen", "benoit", PARTNER, "lotte"])
      expect(await get(`/exports/${made.id}`, who)).toMatchObject({ status: 404, code: none.code });
    expect(await get(`/exports/${made.id}`, null)).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
    expect((await linkFor(made.id, "koen")).status).toBe(404);
  });
});

describe("a link to the file of an export", () => {
  it("brings the file without a token, in pieces too, to nobody else who shows one", async () => {
    const { status, url, expiresAt } = await linkFor(made.id, CLERK);
    expect(status).toBe(201);
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(300_000);
    for (const part of url.split(/[=.]/)) expect(Buffer.from(part, "base64url").toString()).not.toContain(CLERK);
    expect(await get(url, null)).toMatchObject({ status: 200, text: fileOf(made) });
    expect(await get(url, CLERK, { range: "bytes=3-9" })).toMatchObject({
      status: 206,
      text: fileOf(made).slice(3, 10),
    });
    for (const who of ["koen", PARTNER]) expect(await get(url, who)).toMatchObject({ status: 403, code: "FORBIDDEN" });
  });

  it("is over after five minutes, and good for one file alone, unchanged", async () => {
    const asker = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX", actor: "hanne" });
    const old = await sealLink(made.id, asker, house.secret, new Date(Date.now() - 301_000));
    const forged = await sealLink(made.id, asker, new Uint8Array(32));
    const { bulkExport } = await start(CLERK, "{ affiliates { nodes { id } } }", {});
    const ofAnother = await sealLink(bulkExport?.id ?? "", asker, house.secret);
    const moved = ofAnother.url.replace(bulkExport?.id ?? "", made.id);
    for (const url of [old.url, forged.url, moved, `/exports/${made.id}?link=x`])
      expect(await get(url, null)).toMatchObject({ status: 400, code: "BAD_INPUT LINK_OVER" });
  });

  it("gives a health fund what it may see, and nothing when the last day of the export is over", async () => {
    const { id, sha256: digest } = await exported(PARTNER, "{ transmissions { nodes { id payloadHash } } }", {
      format: "CSV",
    });
    const { url } = await linkFor(id, PARTNER);
    const { text, headers } = await get(url, null);
    expect([sha256(text), headers["content-type"]]).toEqual([digest, "text/csv; charset=utf-8"]);
    expect(await get(`/exports/${id}`, PARTNER, { "statut-day": "2027-06-01" })).toMatchObject({ status: 404 });
  });
});
