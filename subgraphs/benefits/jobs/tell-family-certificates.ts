import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { tellFamilyCertificates } from "../services/family-certificates/tell-certificates.ts";

/** Tells what was asked and answered of family allowances of old: soon after, and on every business day. */
export const tellFamilyCertificatesSoon: DailyJob = {
  name: "benefits: tell certificates of family allowances",
  run: async ({ inTransaction }) => {
    while (await inTransaction(tellFamilyCertificates));
  },
};
