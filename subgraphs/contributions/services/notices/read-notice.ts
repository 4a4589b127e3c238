import type { ContributionsContext } from "../../loaders/index.ts";
import type { NoticeRow } from "../../loaders/notices/notices.ts";
import { contentOf } from "./content-of.ts";
import { drawNotice } from "./draw-notice.ts";
import { contentHash, type NoticeContent, wordings } from "./notice-content.ts";

/**
 * What a notice said, said again from what it and its due keep.
 *
 * Throws where it comes out otherwise than it was made: what nobody was sent is not shown as if it had been.
 */
export async function readNotice(context: ContributionsContext, notice: NoticeRow): Promise<NoticeContent> {
  const { loaders } = context;
  const [due, working] = await Promise.all([
    loaders.dueById.load(notice.dueId),
    loaders.calculationOfDue.load(notice.dueId),
  ]);
  if (!due || !working) throw new Error("a notice has no due");
  for (const wording of wordings) {
    const content = contentOf(context, notice, due, working.inputs, wording);
    if (contentHash(content, notice.addressee) === notice.contentSha256) return content;
  }
  throw new Error("a notice is not what it was when it was made");
}

/** The PDF of a notice: the same bytes each time. */
export const pdfOfNotice = async (context: ContributionsContext, notice: NoticeRow): Promise<Buffer> =>
  drawNotice(context, notice, await readNotice(context, notice));
