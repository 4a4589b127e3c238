import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element: a text, or its children by name. */
export type Element = string | { readonly [name: string]: Element | readonly Element[] };

const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: "@", textNodeName: "#", removeNSPrefix: true },
  ...{ parseTagValue: false, parseAttributeValue: false, ignoreDeclaration: true, ignorePiTags: true },
  ...{ htmlEntities: true, maxNestedTags: 60, jPath: false },
});

const OWN_WORDS = /<!(?:DOCTYPE|ENTITY)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd\ufffe\uffff]/;

/**
 * Reads a message of a bank; `null` where it is none. It must be UTF-8, as ISO 20022 asks, and define no words of its
 * own: those may grow without end, or reach for a file.
 */
export function readMessage(bytes: Uint8Array): Element | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (OWN_WORDS.test(text) || FORBIDDEN.test(text) || XMLValidator.validate(text) !== true) return null;
    const root: Element = parser.parse(text);
    return all(root, "Document").length === 1 ? (at(root, "Document") ?? null) : null;
  } catch {
    return null;
  }
}

/** Every child of a name, in order. */
export function all(of: Element | undefined, name: string): readonly Element[] {
  if (of === undefined || typeof of === "string" || !Object.hasOwn(of, name)) return [];
  const found = of[name] ?? [];
  return Array.isArray(found) ? found : [found as Element];
}

/** The first element at the end of a path. */
export const at = (of: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((found, name) => all(found, name)[0], of);

/** The text at the end of a path; `null` where there is none. */
export function text(of: Element | undefined, ...path: string[]): string | null {
  const found = at(of, ...path);
  const said = typeof found === "object" ? at(found, "#") : found;
  return typeof said === "string" ? said.trim() || null : null;
}

const CODE = /^[A-Z0-9]{1,10}$/;

/** A code of a list, as it stands or as the bank’s own; what is no code is none. */
export function code(of: Element | undefined, ...path: string[]): string | null {
  const said = text(of, ...path, "Cd") ?? text(of, ...path, "Prtry");
  return said !== null && CODE.test(said) ? said : null;
}
