import { execFile } from "node:child_process";

/** A page of a PDF as it is read back: its text in reading order, and where the base line of each part begins. */
export interface PdfPage {
  readonly text: string;
  readonly parts: readonly { readonly text: string; readonly leftMm: number; readonly baseMm: number }[];
}

/** Reads the text of a PDF back, page by page, with a reader that knows nothing of how we write. */
export function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  return new Promise((resolve, reject) => {
    const options = { maxBuffer: 50_000_000 };
    const reader = execFile(process.execPath, ["test/harness/read-pdf.mjs"], options, (fault, pages) =>
      fault ? reject(fault) : resolve(JSON.parse(pages) as PdfPage[]),
    );
    reader.stdin?.end(bytes);
  });
}
