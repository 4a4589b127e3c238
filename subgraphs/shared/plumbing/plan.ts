import type { Constructor } from "@mikro-orm/core";
import type { Migration } from "@mikro-orm/migrations";
import type { NonEmptyArray } from "type-graphql";
import type { Language } from "../values/language.ts";
import type { Context, RequestScope } from "./context.ts";
import type { DailyJob } from "./daily.ts";
import type { Hearing } from "./hear.ts";
import type { SteadyJob } from "./steady.ts";

/** ICU messages by code. A code is "error.NotFoundError", "step.contribution.total" and the like. */
export type Texts = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** How a federated type is found again by the keys under which other subgraphs speak of it. */
export type References = Readonly<
  Record<string, { readonly __resolveReference: (key: never, context: never) => unknown }>
>;

/** Somebody of the demo office as whom the sandbox can be tried. Nobody of them exists. */
export interface DemoPersona {
  readonly key: string;
  readonly name: string;
  readonly story: string;
  readonly role: "INSURED" | "COMPANY";
  readonly fund: string;
  readonly ssin?: string;
  readonly enterpriseNumbers?: readonly string[];
}

/** Everything that a subgraph is made of, as its `subgraph.ts` lists it; nothing about how it is run. */
export interface Plan {
  /** The name in supergraph.yaml, and of the PostgreSQL schema that holds its tables. */
  readonly name: string;
  readonly resolvers: NonEmptyArray<Function>;
  /** Types that another subgraph owns and this one adds fields to, or that stand behind an interface only. */
  readonly stubs: readonly Function[];
  readonly references: References;
  readonly loaders: (scope: RequestScope) => object;
  readonly entities: readonly Constructor[];
  readonly migrations: readonly (new (...args: ConstructorParameters<typeof Migration>) => Migration)[];
  /** Which facts of others this subgraph keeps, and how. */
  readonly hearings: readonly Hearing[];
  /** What the clock makes it do on every business day, in this order. */
  readonly daily?: readonly DailyJob[];
  /** What it does over and over while it works. */
  readonly steady?: readonly SteadyJob[];
  /** Work that people ask for and that is too long for a request: done soon after a fact was told, in this order. */
  readonly errands?: readonly DailyJob[];
  readonly texts: Texts;
  /** Fills empty tables with the demo office. Told in the order of `subgraphs/index.ts`. */
  readonly seed?: (context: Context) => Promise<void>;
  /** Who of the demo office may be tried as. */
  readonly people?: readonly DemoPersona[];
}
