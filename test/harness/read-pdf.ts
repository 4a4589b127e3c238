import { getDocumentProxy } from "unpdf";

/** A page of a PDF as it is read back: its text in reading order, and where the base line of each part begins. */
export interface PdfPage {
  readonly text: string;
  readonly parts: readonly { readonly text: string; readonly leftMm: number; readonly baseMm: number }[];
}

const MM_A_POINT = 25.4 / 72;
type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

async function readPage(pdf: Document, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const parts = items.flatMap((item) => {
    if (!("str" in item) || !item.str.trim()) return [];
    const [left, base] = item.transform.slice(4) as [number, number];
    return [{ text: item.str, leftMm: left * MM_A_POINT, baseMm: (height - base) * MM_A_POINT }];
  });
  return { parts, text: parts.map(({ text }) => text).join(" ") };
}

/** Reads the text of a PDF back, page by page, with a reader that knows nothing of how we write. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number));
  await pdf.loadingTask.destroy();
  return pages;
}
