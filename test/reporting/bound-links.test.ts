import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tlsOf } from "../../gateway/tls.ts";
import { gatherWhatIsAsked } from "../../subgraphs/reporting/jobs/exports.ts";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { graphAt } from "../../subgraphs/shared/plumbing/hand-over.ts";
import { askOverTls, certify, hashOf } from "../harness/certificates.ts";
import { OFFICE_DAY } from "../harness/house.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

const PARTNER = "health-fund-300";
const why = { "statut-purpose": "INSURABILITY" };
const folder = mkdtempSync(join(tmpdir(), "statut-bound-links-"));

let house: House;
let inside: Server;
let port: number;
let id: string;

beforeAll(async () => {
  for (const name of ["server", "client", "stranger"]) certify(folder, name);
  const [cert, key] = [join(folder, "server.crt"), join(folder, "server.key")];
  const tls = tlsOf({ STATUT_TLS_CERT: cert, STATUT_TLS_KEY: key, STATUT_TLS_CLIENT_CA: "any" });
  house = await openHouse("one process", { door: { tls } });
  ({ port } = await house.gateway.start(0, "127.0.0.1"));
  inside = createServer(house.gateway.handler);
  await new Promise<void>((up) => inside.listen(0, "127.0.0.1", up));
  const url = `http://127.0.0.1:${(inside.address() as AddressInfo).port}/graphql`;
  house.room("reporting").askGraph = graphAt(url, house.secret);
  id = await exported();
});
afterAll(async () => {
  inside.close();
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A list of the partner's, gathered whole. */
async function exported(): Promise<string> {
  const start = `mutation ($input: StartExportInput!) { startExport(input: $input) { bulkExport { id } } }`;
  const query = "{ transmissions { nodes { id payloadHash } } }";
  const input = { meta: { idempotencyKey: "bound links" }, query };
  const { data } = await house.ask(PARTNER, start, { input }, why);
  const room = house.room("reporting");
  await gatherWhatIsAsked.run(deskOf(room, gatherWhatIsAsked, OFFICE_DAY), room);
  return (data as never as { startExport: { bulkExport: { id: string } } }).startExport.bulkExport.id;
}

/** A link as the partner asks for it, over a connection with a certificate, by a token that is bound to it or not. */
async function linkBy(client: string | null, isBound: boolean): Promise<string> {
  const bound = isBound && client ? { cnf: { "x5t#S256": hashOf(folder, client) } } : {};
  const authorization = `Bearer ${await house.tokenOf(PARTNER, bound)}`;
  const headers = { ...why, authorization, "statut-day": OFFICE_DAY };
  const { status, text } = await askOverTls(folder, { port, client, headers, path: `/exports/${id}/link`, body: {} });
  expect(status).toBe(201);
  return (JSON.parse(text) as { url: string }).url;
}

const follow = async (path: string, client: string | null) => {
  const headers = { "accept-language": "en" };
  const { status, body } = await askOverTls(folder, { port, client, method: "GET", path, headers });
  return [status, body.errors?.[0]?.extensions.reason];
};

it("a link that was asked for with a bound token is good with its certificate alone", async () => {
  const link = await linkBy("client", true);
  expect(await follow(link, "client")).toEqual([200, undefined]);
  for (const other of [null, "stranger"]) expect(await follow(link, other)).toEqual([401, "LINK_BOUND"]);
});

it("a link that was asked for with an ordinary token is good in any browser", async () => {
  for (const asker of [null, "client"]) {
    const link = await linkBy(asker, false);
    for (const client of [null, "stranger"]) expect(await follow(link, client)).toEqual([200, undefined]);
  }
});
