import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { FileFaults } from "../file-faults.ts";
import { type Charset, readText } from "../file-text.ts";

/** An element as it was read: a text, or its children and attributes by name. All that is written stays text. */
export type XmlNode = string | XmlElement;

/** Children that stand more than once are a list; attributes begin with "@". */
export interface XmlElement {
  readonly [name: string]: XmlNode | readonly XmlNode[];
}

const DECLARATION = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;
const DOCTYPE = /<!(DOCTYPE|ENTITY)/i;
const UNDECLARED = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/;
const DECLARED_HERE = 200;
const FIRST_ELEMENT = /<(?![?!])[^>]*>/;
const NAMESPACE = /\sxmlns(?::[^\s=]+)?\s*=\s*["']([^"']*)["']/g;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#",
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: true,
  maxNestedTags: 60,
  jPath: false,
});

/** A message and the namespaces that its first element declares. */
export interface XmlMessage {
  readonly root: XmlElement;
  readonly namespaces: readonly string[];
}

/**
 * Reads a message in XML; `null`, with the fault named, where it is none.
 *
 * No document type is accepted and no entity but the five that XML knows: a message that defines its own words may
 * grow without end, or reach for a file.
 */
export function readXml(bytes: Uint8Array, faults: FileFaults): XmlMessage | null {
  const charset = declaredCharset(bytes);
  if (charset === null) {
    faults.add("BAD_CHARACTERS");
    return null;
  }
  const text = readText(bytes, faults, charset);
  return text === null ? null : parsed(text, faults);
}

/** UTF-8 unless the declaration says otherwise, and then only what we can read. */
function declaredCharset(bytes: Uint8Array): Charset | null {
  const start = Buffer.from(bytes.subarray(0, DECLARED_HERE))
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "");
  const declared = (DECLARATION.exec(start)?.[1] ?? "utf-8").toLowerCase();
  if (declared === "utf-8" || declared === "us-ascii") return "utf-8";
  return declared === "iso-8859-1" ? "iso-8859-1" : null;
}

function parsed(text: string, faults: FileFaults): XmlMessage | null {
  const forbidden = DOCTYPE.test(text) || (!text.includes("<![CDATA[") && UNDECLARED.test(text));
  const validity = forbidden || XMLValidator.validate(text);
  const root = validity === true && !forbidden ? tree(text) : null;
  if (root === null) {
    faults.add("NOT_XML", typeof validity === "object" ? validity.err.line : null);
    return null;
  }
  const first = FIRST_ELEMENT.exec(text)?.[0] ?? "";
  return { root, namespaces: [...first.matchAll(NAMESPACE)].map(([, name = ""]) => name) };
}

/** The tree of a message, which has one root: the library would let a second one stand beside it. */
function tree(text: string): XmlElement | null {
  try {
    const root: XmlElement = parser.parse(text);
    const names = Object.keys(root);
    return names.length === 1 && children(root, names[0]!).length === 1 ? root : null;
  } catch {
    return null;
  }
}

/** The children of that name, in their order. */
export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  if (node === undefined || typeof node === "string" || !Object.hasOwn(node, name)) return [];
  const found = node[name]!;
  return isList(found) ? found : [found];
}

const isList = (found: XmlNode | readonly XmlNode[]): found is readonly XmlNode[] => Array.isArray(found);

/** The first element at the end of a path. */
export function child(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((found, name) => children(found, name)[0], node);
}

/** The text at the end of a path; `null` where there is none. */
export function textAt(node: XmlNode | undefined, ...path: string[]): string | null {
  const found = child(node, ...path);
  const text = typeof found === "object" ? child(found, "#") : found;
  return typeof text === "string" ? text.trim() || null : null;
}
