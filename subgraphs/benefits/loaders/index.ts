import type { Context } from "../../shared/plumbing/context.ts";

/** The catalogue is read from the code: nothing is loaded yet. */
export const loaders = () => ({});

export type BenefitsContext = Context<ReturnType<typeof loaders>>;
