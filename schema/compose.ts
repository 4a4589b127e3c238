import { existsSync, readFileSync } from "node:fs";
import { composeServices } from "@apollo/composition";
import { printSubgraphSchema } from "@apollo/subgraph";
import { composeServices as composeWithGuild } from "@theguild/federation-composition";
import { parse } from "graphql";
import { parse as parseYaml } from "yaml";
import { plans } from "../subgraphs/index.ts";
import { buildSubgraph } from "../subgraphs/shared/plumbing/subgraph.ts";
import { printErrorCatalogue } from "./error-catalogue.ts";

interface Register {
  readonly subgraphs: Readonly<
    Record<string, { readonly routing_url: string; readonly schema: { readonly file: string } }>
  >;
}

/** The register of subgraphs, as supergraph.yaml has it. */
export const readRegister = (): Register => parseYaml(readFileSync("supergraph.yaml", "utf8")) as Register;

/**
 * Prints every subgraph's schema, the graph composed of them and the catalogue of errors, by file name.
 *
 * Both composers must accept the graph.
 */
export async function printSchemas(): Promise<Map<string, string>> {
  const { subgraphs } = readRegister();
  const printed = await Promise.all(
    plans.map(async (plan) => ({ name: plan.name, sdl: `${printSubgraphSchema(await buildSubgraph(plan))}\n` })),
  );
  const services = printed.map(({ name, sdl }) => {
    const registered = subgraphs[name];
    if (!registered) throw new Error(`supergraph.yaml does not name ${name}`);
    return { name, url: registered.routing_url, typeDefs: parse(sdl) };
  });
  const files = printed.map(({ name, sdl }): [string, string] => [`schema/${name}.graphql`, sdl]);
  const errors: [string, string] = ["schema/errors.md", await printErrorCatalogue()];
  return new Map([...files, ["schema/supergraph.graphql", compose(services)], errors]);
}

type Services = Parameters<typeof composeServices>[0];

function compose(services: Services): string {
  const ours = composeServices(services);
  const theirs = composeWithGuild(services as Parameters<typeof composeWithGuild>[0]);
  const errors = [...(ours.errors ?? []), ...(theirs.errors ?? [])].map(({ message }) => message);
  if (errors.length > 0 || !ours.supergraphSdl)
    throw new Error(`the graph does not compose:\n  ${errors.join("\n  ")}`);
  return `${ours.supergraphSdl}\n`;
}

/** The files whose content differs from what the code says. */
export async function changedSchemas(): Promise<string[]> {
  const printed = await printSchemas();
  return [...printed]
    .filter(([file, sdl]) => !existsSync(file) || readFileSync(file, "utf8") !== sdl)
    .map(([file]) => file);
}
