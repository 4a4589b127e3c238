/** Which rules computed an amount, so that the same facts give the same bytes again. */
export const ENGINE_VERSION = "benefits-1";
