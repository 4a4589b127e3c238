import type { ApolloServerPlugin } from "@apollo/server";
import type { Logger } from "pino";
import { Fault } from "../../subgraphs/shared/plumbing/faults.ts";
import type { GatewayContext } from "../demand.ts";
import { formatError } from "../errors.ts";
import { type SupergraphSource, textOf } from "../supergraph.ts";
import { accessIn, neverShown } from "./never-shown.ts";

const MOST_FAULTS = 5;

/**
 * Answers a question that is to be judged when it was read, validated, bounded and costed as every other, and before
 * any subgraph is asked: with the fields that whoever asks is never shown, as faults.
 */
export function judgement(supergraph: SupergraphSource, log: Logger): ApolloServerPlugin<GatewayContext> {
  let text = "";
  let access: ReturnType<typeof accessIn> | null = null;
  return {
    async serverWillStart() {
      return {
        schemaDidLoadOrUpdate() {
          text = textOf(supergraph);
          access = null;
        },
      };
    },
    async requestDidStart() {
      return {
        async responseForOperation({ contextValue: { asking, judged }, schema, document, response: { http } }) {
          if (!judged) return null;
          access ??= accessIn(text);
          const role = asking.viewer?.role ?? "PUBLIC";
          const shut = neverShown(document, { schema, access, role }).slice(0, MOST_FAULTS);
          const errors = shut.map((field) => formatError(new Fault("FORBIDDEN", { field }), asking, log));
          return { http, body: { kind: "single", singleResult: { data: {}, errors } } };
        },
      };
    },
  };
}
