import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import request from "supertest";
import { systemViewer } from "../subgraphs/shared/plumbing/viewer.ts";
import { askOverTls, certify, hashOf } from "../test/harness/certificates.ts";
import { openSmallGraph, type SmallGraph } from "../test/harness/small-graph.ts";
import { tlsOf } from "./tls.ts";

const folder = mkdtempSync(join(tmpdir(), "statut-certificates-"));
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  for (const name of ["server", "client", "stranger"]) certify(folder, name);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const certificate = (name: string) => new X509Certificate(readFileSync(file(`${name}.crt`)));

/** A gateway that calls whoever asks by the certificate that they showed. */
const byCertificate: SmallGraph = {
  viewerOf: async (_, requestId = "none", shown = null) => ({
    ...systemViewer("2026-01-01", requestId),
    actor: shown ?? "nobody",
  }),
};
const WHO = { query: "{ whoAmI }" };

describe("a certificate of which a proxy tells", () => {
  async function told(header: string, graph: SmallGraph): Promise<string> {
    const gateway = await openSmallGraph({ ...byCertificate, ...graph });
    const { body } = await request(gateway.handler).post("/graphql").set("client-cert", header).send(WHO);
    await gateway.close();
    return body.data.whoAmI;
  }
  const asRfc9440 = () => `:${certificate("client").raw.toString("base64")}:`;
  const asNginx = () => encodeURIComponent(certificate("client").toString());

  it.each([
    ["as RFC 9440 writes it", asRfc9440, true],
    ["as nginx writes it", asNginx, true],
    ["cut in the middle", () => asRfc9440().slice(0, 80), false],
    ["as no certificate", () => ":AAAA:", false],
    ["as broken escapes", () => "%E0%A4%A", false],
  ])("counts where it is told %s", async (_, header, counts) => {
    expect(await told(header(), { certificateFromProxy: true })).toBe(counts ? hashOf(folder, "client") : "nobody");
  });

  it("does not count where nobody said that there is a proxy", async () => {
    expect(await told(asRfc9440(), {})).toBe("nobody");
  });
});

describe("a certificate that a client shows itself", () => {
  const settings = () => ({ STATUT_TLS_CERT: file("server.crt"), STATUT_TLS_KEY: file("server.key") });

  const ask = async (port: number, client: string | null) =>
    (await askOverTls(folder, { port, client })).body.data?.whoAmI;

  it("counts of the authorities that are named; whoever shows another, or none, is let in as nobody", async () => {
    const tls = tlsOf({ ...settings(), STATUT_TLS_CLIENT_CA: file("client.crt") });
    const gateway = await openSmallGraph({ ...byCertificate, tls });
    const { port } = await gateway.start(0, "127.0.0.1");
    expect(await ask(port, "client")).toBe(hashOf(folder, "client"));
    expect([await ask(port, "stranger"), await ask(port, null)]).toEqual(["nobody", "nobody"]);
    await gateway.close();
  });

  it("is not asked for where no authority is named", async () => {
    const gateway = await openSmallGraph({ ...byCertificate, tls: tlsOf(settings()) });
    const { port } = await gateway.start(0, "127.0.0.1");
    expect(await ask(port, "client")).toBe("nobody");
    await gateway.close();
  });

  it.each([
    { STATUT_TLS_CERT: "server.crt" },
    { STATUT_TLS_CLIENT_CA: "any" },
    { STATUT_TLS_CERT: "a", STATUT_TLS_KEY: "b" },
  ])("needs its settings whole: %j", (env) => {
    expect(() => tlsOf(env)).toThrow(/STATUT_TLS/);
    expect(tlsOf({})).toBeNull();
  });
});
