import type { Context } from "../../shared/plumbing/context.ts";
import type { WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../shared/plumbing/write.ts";
import { companyParticulars, type SaidOfCompany } from "./company-particulars.ts";
import { affiliatedSince, holdNumber, openFile } from "./open-file.ts";
import { refused } from "./refusals.ts";

interface Asked extends SaidOfCompany {
  readonly meta: WriteMetaInput;
  readonly receivedOn?: string | null;
}

const NOT_YET_THERE = 0;

/** Lets a company join the fund of who asks, from its legal personality on. The fund that is asked first has it. */
export const affiliateCompany = (context: Context, asked: Asked) =>
  write(context, "affiliateCompany", asked, async () => {
    const { viewer } = context;
    const receivedOn = asked.receivedOn ?? viewer.day;
    await holdNumber(context, asked.enterpriseNumber);
    const since = await affiliatedSince(context, asked.enterpriseNumber);
    if (since) return { errors: [refused("CompanyAlreadyAffiliatedError", "enterpriseNumber", { since })] };
    const errors = versionConflict(asked.meta, NOT_YET_THERE);
    if (receivedOn > viewer.day) errors.push(refused("ValidationError", "receivedOn", { reason: "IN_FUTURE" }));
    const found = await companyParticulars(context, asked);
    if (errors.length > 0 || !("particulars" in found)) return { errors: [...errors, ...found.errors] };
    const joining = { fund: viewer.fund ?? "", origin: "REQUESTED", receivedOn, noticeId: null } as const;
    return { companyId: await openFile(context, found.particulars, joining), errors: [] };
  });
