import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { OFFICE_DAY } from "./topology.ts";

/** As many questions a second as these callers can ask who each wait for an answer. */
const PER_SECOND = 80;
const CALLERS = 12;

/** How many questions were answered, and what came in place of the other answers. */
export interface Asked {
  readonly answered: number;
  readonly failed: readonly string[];
}

/** In turn, so that every process has somebody inside at any time. */
const QUESTIONS = [
  "{ viewer { affiliate { displayName account { balance } } } }",
  "{ viewer { affiliate { displayName mandates { totalCount } } } }",
  '{ benefitDefinition(code: "MATERNITY_ALLOWANCE") { code } }',
  "{ institutions { code } }",
];

/**
 * Asks as a client does that keeps its connections: it answers what came.
 *
 * A connection that was kept may have been closed while the question was on its way. As HTTP has it (RFC 9112, 9.3.1),
 * what only reads is then asked once more.
 */
function ask(url: string, agent: Agent, token: string, query: string): Promise<string> {
  return new Promise((answered, failed) => {
    const headers = {
      "content-type": "application/json",
      authorization: `Bearer ${token}`,
      "statut-day": OFFICE_DAY,
    };
    const asked = request(`${url}/graphql`, { agent, method: "POST", headers });
    asked
      .once("response", (response) => text(response).then(answered, failed))
      .once("error", (fault) => (asked.reusedSocket ? answered(ask(url, agent, token, query)) : failed(fault)))
      .end(JSON.stringify({ query }));
  });
}

/** Asks steadily until it is told to stop; then says how many were answered, and which were not as they should be. */
export function askSteadily(url: string, token: string): () => Promise<Asked> {
  const agent = new Agent({ keepAlive: true });
  const failed: string[] = [];
  let asked = 0;
  let going = true;
  const caller = async (): Promise<void> => {
    while (going) {
      const next = pause((CALLERS * 1_000) / PER_SECOND);
      const question = QUESTIONS[asked++ % QUESTIONS.length] ?? "";
      const answer = await ask(url, agent, token, question).catch((cause) => String(cause));
      if (!answer.startsWith('{"data":{') || answer.includes(":null")) failed.push(answer);
      await next;
    }
  };
  const callers = Array.from({ length: CALLERS }, caller);
  return async () => {
    going = false;
    await Promise.all(callers);
    agent.destroy();
    return { answered: asked - failed.length, failed };
  };
}
