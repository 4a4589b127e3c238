import { SignJWT } from "jose";
import { signViewer, viewerReader } from "./hand-over.ts";
import { systemViewer } from "./viewer.ts";

const secret = new TextEncoder().encode("a secret that the gateway and the subgraphs share");
const viewer = systemViewer("2026-11-20", "request-1");
const body = '{"query":"{ viewer { role } }"}';

describe("the gateway's word on who asks", () => {
  it("is read by the subgraph it is for", async () => {
    const token = await signViewer(viewer, "affiliates", body, secret);
    expect(await viewerReader("affiliates", secret)(token, body)).toEqual(viewer);
  });

  it("counts once: replayed, it is refused", async () => {
    const read = viewerReader("affiliates", secret);
    const token = await signViewer(viewer, "affiliates", body, secret);
    expect(await read(token, body)).not.toBeNull();
    expect(await read(token, body)).toBeNull();
  });

  it.each<[why: string, token: () => Promise<string | undefined>]>([
    ["missing", async () => undefined],
    ["for another subgraph", () => signViewer(viewer, "companies", body, secret)],
    ["for another body", () => signViewer(viewer, "affiliates", `${body} `, secret)],
    [
      "signed with another secret",
      () => signViewer(viewer, "affiliates", body, new TextEncoder().encode("guessed".repeat(8))),
    ],
    ["no token at all", async () => "eyJ.e30."],
    ["unsigned", async () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ viewer, aud: "affiliates" }))}.`],
    [
      "stale",
      () =>
        new SignJWT({ viewer })
          .setProtectedHeader({ alg: "HS256" })
          .setIssuer("statut-gateway")
          .setAudience("affiliates")
          .setJti("1")
          .setExpirationTime("-1s")
          .sign(secret),
    ],
  ])("is refused when it is %s", async (_, token) => {
    expect(await viewerReader("affiliates", secret)(await token(), body)).toBeNull();
  });
});
