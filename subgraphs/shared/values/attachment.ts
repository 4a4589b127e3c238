/** The largest document that a person or a clerk may hand in, in bytes. */
export const LARGEST_ATTACHMENT = 5_000_000;

const forms: Readonly<Record<string, readonly number[]>> = {
  "application/pdf": [0x25, 0x50, 0x44, 0x46, 0x2d],
  "image/png": [0x89, 0x50, 0x4e, 0x47],
  "image/jpeg": [0xff, 0xd8, 0xff],
};

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Whether a text is bytes in base64. */
export const isBase64 = (text: string): boolean => text.length > 0 && text.length % 4 === 0 && BASE64.test(text);

/** How many bytes a text in base64 stands for, without reading them. */
export const bytesOf = (base64: string): number =>
  (base64.length / 4) * 3 - (base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0);

/** As what a document shows itself by its first bytes, whatever its name says; `null` where it is none we take. */
export function mediaTypeOf(bytes: Uint8Array): string | null {
  const found = Object.entries(forms).find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  return found?.[0] ?? null;
}
