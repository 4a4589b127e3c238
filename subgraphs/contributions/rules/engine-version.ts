/** The name of this set of rules. A change that alters an amount or its working takes the next number. */
export const ENGINE_VERSION = "contributions-1";
