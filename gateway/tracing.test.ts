import { Socket } from "node:net";
import { InMemorySpanExporter, type ReadableSpan } from "@opentelemetry/sdk-trace-node";
import request from "supertest";
import { openSmallGraph } from "../test/harness/small-graph.ts";
import { startTracing, traceTo } from "./tracing.ts";

const query = 'query Dossier($d: Date!) { born(on: $d) affiliate(id: "85073003328") { name balance } broken }';

async function askOnce(): Promise<void> {
  const gateway = await openSmallGraph();
  await request(gateway.handler)
    .post("/graphql")
    .set({ "x-request-id": "traced-01", authorization: "Bearer eyJsecret" })
    .send({ query, variables: { d: "1985-07-30" } });
  await gateway.close();
}

it("makes no connection of its own to anybody (F26)", async () => {
  const connect = jest.spyOn(Socket.prototype, "connect");
  const stop = await startTracing({});
  await askOnce();
  await stop();
  const elsewhere = connect.mock.calls.map(([to]) => JSON.stringify(to)).filter((to) => !/127\.0\.0\.1|::1/.test(to));
  connect.mockRestore();
  expect(elsewhere).toEqual([]);
});

it("makes spans that carry the request's id, and nothing about a person", async () => {
  const exporter = new InMemorySpanExporter();
  const spans: ReadableSpan[] = [];
  exporter.shutdown = async () => void spans.push(...exporter.getFinishedSpans());
  const stop = await traceTo(exporter);
  await askOnce();
  await stop();
  expect(spans.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["statut.request", "gateway.plan", "gateway.fetch"]),
  );
  const root = spans.find(({ name }) => name === "statut.request");
  expect(root?.attributes).toEqual({ "statut.request_id": "traced-01", "http.response.status_code": 200 });
  const traces = new Set(spans.map((span) => span.spanContext().traceId));
  expect(traces.size).toBe(1);
  const told = JSON.stringify(
    spans.map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
  );
  expect(told).not.toMatch(/85073003328|1985-07-30|eyJsecret|Person|select \*/);
});
