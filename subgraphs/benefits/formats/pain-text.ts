import { XMLBuilder } from "fast-xml-parser";
import type { PainMessage } from "../../shared/values/pain.ts";

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#",
  format: true,
  indentBy: "  ",
});

/** Writes a message for the bank: the same content gives the same bytes. */
export const painText = (message: PainMessage): string => builder.build(message);
