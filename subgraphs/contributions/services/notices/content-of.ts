import type { ContributionsContext } from "../../loaders/index.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { companyNoticeContent } from "../companies/company-notice-content.ts";
import { companyFromKept, type KeptCompany } from "../companies/kept-company.ts";
import { factsFromKept, type KeptFacts } from "../kept-facts.ts";
import { type NoticeContent, type NoticeFacts, noticeContent, type Wording } from "./notice-content.ts";

/** What a notice says of its due: of the contribution of a quarter, or of the yearly one of a company. */
export const contentOf = (
  context: Pick<ContributionsContext, "texts">,
  notice: NoticeFacts,
  due: DueRow,
  inputs: object,
  wording?: Wording,
): NoticeContent =>
  due.nature === "COMPANY_ANNUAL"
    ? companyNoticeContent(context, notice, due, companyFromKept(inputs as KeptCompany), wording)
    : noticeContent(context, notice, due, factsFromKept(inputs as KeptFacts), wording);
