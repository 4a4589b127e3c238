import type { DueRow } from "../../loaders/rows.ts";
import type { CompanyFacts } from "../../rules/companies/company-contribution.ts";
import { texts } from "../../texts/index.ts";
import type { NoticeFacts, Wording } from "../notices/notice-content.ts";
import { companyNoticeContent } from "./company-notice-content.ts";

const facts = {
  year: 2025,
  exemption: null,
  balance: { standing: "FILED", total: 100_000_00n, yearEndsOn: "2023-09-01" },
} as unknown as CompanyFacts;
const due = { dueOn: "2025-12-31", amount: 399_73n, contribution: 399_73n } as DueRow;
const notice = {
  ...{ language: "fr", iban: "BE78735000000186", communication: "100010002754", open: 399_73n, fund: "SECUREX" },
} as NoticeFacts;
const reason = (wording?: Wording) => companyNoticeContent({ texts }, notice, due, facts, wording).explanation[0];

it("writes the first day of a month in French as one does, but for notices made before it did", () => {
  expect(reason()).toContain("1er septembre 2023");
  expect(reason(1)).toContain(" 1 septembre 2023");
});
