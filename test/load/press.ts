import { setTimeout as pause } from "node:timers/promises";
import { Agent, request } from "undici";

/** A request that is sent many times, or one of many that take turns. */
export interface Call {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly token?: string;
}

/** What came of sending requests for a while. */
export interface Pressed {
  readonly requests: number;
  readonly seconds: number;
  /** How long each took, in milliseconds, shortest first. */
  readonly latencies: readonly number[];
}

/** The latency that so many in a hundred do not pass. */
export const percentile = ({ latencies }: Pick<Pressed, "latencies">, hundredth: number): number =>
  latencies[Math.min(latencies.length - 1, Math.floor((latencies.length * hundredth) / 100))] ?? Number.NaN;

/** Somebody who sends requests to one house. */
export interface Caller {
  /** Sends one, and answers its status and text. */
  readonly send: (call: Call) => Promise<{ readonly status: number; readonly text: string }>;
  /** Sends one after another, so many at a time, for so long; every answer must be whole. */
  readonly press: (calls: readonly Call[], wish: PressWish) => Promise<Pressed>;
  /** Sends at a steady rate, whether or not those before were answered. */
  readonly pace: (calls: readonly Call[], wish: PaceWish) => Promise<Pressed>;
  readonly close: () => Promise<void>;
}

interface PressWish {
  readonly seconds: number;
  readonly atOnce: number;
}

interface PaceWish {
  readonly seconds: number;
  readonly perSecond: number;
  /** What is wrong with an answer, if anything is; by default whatever is not a whole answer. */
  readonly objection?: (status: number, text: string) => string | null;
}

const wholeOnly = (status: number, text: string): string | null =>
  status === 200 && !text.includes('"errors":[{') ? null : `${status} ${text.slice(0, 400)}`;

/** Opens connections to a house. */
export function openCaller(url: string, headers: Readonly<Record<string, string>> = {}): Caller {
  const dispatcher = new Agent({ connections: 256, pipelining: 1, keepAliveTimeout: 30_000 });

  async function send({ query, variables = {}, token }: Call) {
    const bearer = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const { statusCode, body } = await request(url, {
      dispatcher,
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": "fr", ...headers, ...bearer },
      body: JSON.stringify({ query, variables }),
    });
    return { status: statusCode, text: await body.text() };
  }

  async function timed(call: Call, latencies: number[], objection = wholeOnly): Promise<void> {
    const since = performance.now();
    const { status, text } = await send(call);
    latencies.push(performance.now() - since);
    const wrong = objection(status, text);
    if (wrong) throw new Error(`an answer is not as it should be: ${wrong}`);
  }

  const ended = (latencies: number[], since: number): Pressed => ({
    requests: latencies.length,
    seconds: (performance.now() - since) / 1_000,
    latencies: latencies.sort((a, b) => a - b),
  });

  return {
    send,
    async press(calls, { seconds, atOnce }) {
      const latencies: number[] = [];
      const since = performance.now();
      let next = 0;
      const work = async (): Promise<void> => {
        while (performance.now() - since < seconds * 1_000) {
          next += 1;
          await timed(calls[next % calls.length]!, latencies);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      return ended(latencies, since);
    },
    async pace(calls, { seconds, perSecond, objection }) {
      const latencies: number[] = [];
      const since = performance.now();
      const under: Promise<void>[] = [];
      for (let sent = 0; sent < seconds * perSecond; sent += 1) {
        const due = since + (sent * 1_000) / perSecond;
        const early = due - performance.now();
        if (early > 0) await pause(early);
        under.push(timed(calls[sent % calls.length]!, latencies, objection));
      }
      await Promise.all(under);
      return ended(latencies, since);
    },
    close: () => dispatcher.destroy(),
  };
}
