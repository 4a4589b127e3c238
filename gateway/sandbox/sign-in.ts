import express, { type ErrorRequestHandler, type Router } from "express";
import type { Provider } from "oidc-provider";
import { errorPage, PAGE_POLICY, signInPage } from "./pages.ts";
import type { Persona } from "./persona.ts";

/** The sandbox's page on which one chooses whom to be; no password is asked, for nobody there exists. */
export function signInRoutes(provider: Provider, people: readonly Persona[]): Router {
  const humans = people.filter(({ machine }) => !machine);
  const html = signInPage(humans);
  const router = express.Router();

  router.use((_, response, next) => {
    response.set({ "content-security-policy": PAGE_POLICY, "cache-control": "no-store" });
    next();
  });

  router.get("/:uid", async (request, response) => {
    await provider.interactionDetails(request, response);
    response.type("html").send(html);
  });

  router.post("/:uid", express.urlencoded({ extended: false, limit: "2kb" }), async (request, response) => {
    const { persona } = request.body as { persona?: unknown };
    const chosen = humans.find(({ key }) => key === persona);
    if (!chosen) return void response.status(400).type("html").send(errorPage("unknown_person"));
    const result = { login: { accountId: chosen.key } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  });

  const stale: ErrorRequestHandler = (_error, _request, response, _next) => {
    response.status(400).type("html").send(errorPage("session_not_found"));
  };
  router.use(stale);
  return router;
}
