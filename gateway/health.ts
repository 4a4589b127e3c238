import { type RequestHandler, Router } from "express";

/** What readiness is read from. */
export interface HealthSettings {
  readonly subgraphs: () => readonly string[];
  readonly ready: (subgraph: string) => Promise<boolean>;
  readonly closing: () => boolean;
}

const PATIENCE_MS = 2_000;

/** Whether the gateway lives, and whether it can serve: each subgraph is asked, and each is named. */
export function health({ subgraphs, ready, closing }: HealthSettings): Router {
  const live: RequestHandler = (_, response) => void response.json({ status: "live" });

  const readiness: RequestHandler = async (_, response) => {
    const names = subgraphs();
    const found = await Promise.all(names.map((name) => within(PATIENCE_MS, ready(name))));
    const status = closing() ? "closing" : found.every(Boolean) ? "ready" : "not ready";
    const each = Object.fromEntries(names.map((name, index) => [name, found[index] ? "ready" : "not ready"]));
    response.status(status === "ready" ? 200 : 503).json({ status, subgraphs: each });
  };

  return Router().get("/live", live).get("/ready", readiness);
}

async function within(ms: number, asked: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const found = await Promise.race([asked.catch(() => false), late]);
  clearTimeout(timer);
  return found;
}
