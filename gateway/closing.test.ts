import { EventEmitter, once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { Agent, request } from "undici";
import { openSmallGraph } from "../test/harness/small-graph.ts";

/** Holds whoever arrives until they are released; `all` tells that so many are inside. */
function hall(expected: number) {
  const arrivals = new EventEmitter();
  const [all, released] = [once(arrivals, "full"), once(arrivals, "released")];
  let inside = 0;
  const arrive = async (): Promise<void> => {
    inside += 1;
    if (inside === expected) arrivals.emit("full");
    await released;
  };
  return { arrive, all, release: () => arrivals.emit("released") };
}

it("finishes what is in flight when it closes, and takes nothing new (F28)", async () => {
  const callers = 50;
  const inside = hall(callers);
  const gateway = await openSmallGraph({
    answering: { contributions: (_, __, usual) => inside.arrive().then(usual) },
    closing: { noticeMs: 1_000 },
  });
  const { port } = await gateway.start(0, "127.0.0.1");
  const url = `http://127.0.0.1:${port}`;
  const dispatcher = new Agent({ connections: callers });
  const ask = async (): Promise<number> => {
    const { statusCode, body } = await request(`${url}/graphql`, {
      dispatcher,
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ rate }" }),
    });
    expect(await body.json()).toMatchObject({ data: { rate: "20.50" } });
    return statusCode;
  };
  const inFlight = Promise.all(Array.from({ length: callers }, ask));
  await inside.all;
  const closed = gateway.close();
  await pause(20);
  const ready = await request(`${url}/health/ready`);
  expect(ready.statusCode).toBe(503);
  expect(await ready.body.json()).toMatchObject({ status: "closing" });
  expect(ready.headers.connection).toBe("close");
  inside.release();
  expect(new Set(await inFlight)).toEqual(new Set([200]));
  await closed;
  await expect(ask()).rejects.toThrow();
  await dispatcher.close();
});

it("does not wait for ever for who does not end", async () => {
  const gateway = await openSmallGraph({
    answering: { contributions: () => new Promise(() => undefined) },
    closing: { patienceMs: 50 },
  });
  const { port } = await gateway.start(0, "127.0.0.1");
  const hanging = fetch(`http://127.0.0.1:${port}/graphql?query={rate}`).catch(() => "cut");
  await pause(50);
  await gateway.close();
  expect(await hanging).toBe("cut");
});
