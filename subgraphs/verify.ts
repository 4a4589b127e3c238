import { plan } from "./affiliates/subgraph.ts";
import { plan as benefits } from "./benefits/subgraph.ts";
import { answer } from "./shared/plumbing/answer.ts";
import { businessDay } from "./shared/plumbing/business-day.ts";
import { HouseFault } from "./shared/plumbing/house-fault.ts";
import { openLog } from "./shared/plumbing/log.ts";
import { checkTables } from "./shared/plumbing/migrate.ts";
import { inTransaction, openSubgraph } from "./shared/plumbing/open.ts";
import { logFaults, verifyUsages } from "./shared/plumbing/privacy/verify.ts";
import { runProgram } from "./shared/plumbing/program.ts";
import { openDatabase, readSettings } from "./shared/plumbing/settings.ts";
import { systemViewer } from "./shared/plumbing/viewer.ts";

/** A check of the payments, as the graph answers it. */
interface Checked {
  readonly code: string;
  readonly description: string;
  readonly faults: number;
}

/**
 * Checks the whole usage log, and then the payments of benefits; where something is not as it must be, names it and
 * ends with 1.
 */
await runProgram(async (later) => {
  const database = await openDatabase(readSettings(process.env));
  later(database.leave);
  await checkTables(plan, database.url);
  const subgraph = await openSubgraph(plan, database.url, openLog("verify", { level: "warn" }));
  later(() => subgraph.orm.close(true));
  const viewer = systemViewer(businessDay(new Date()), "verify");
  const { fault, walked, head, anchored, waiting } = await inTransaction(subgraph, viewer, (context) =>
    verifyUsages(context),
  );
  if (fault) {
    const where = [fault.place && `place ${fault.place}`, fault.record && `record ${fault.record}`].filter(Boolean);
    throw new HouseFault(
      `${fault.kind} at ${where.join(", ")}: ${logFaults[fault.kind]}`,
      "Keep the database as it is, and tell the data protection officer.",
    );
  }
  const outside = anchored ? `anchored up to ${anchored.place} (${anchored.at})` : "nothing of it is anchored here";
  console.log(`The usage log is whole: ${walked} records sealed, ${waiting} waiting, head ${head.hash}; ${outside}.`);
  await checkTables(benefits, database.url);
  const payments = await openSubgraph(benefits, database.url, openLog("verify", { level: "warn" }));
  later(() => payments.orm.close(true));
  const query = "{ benefitPaymentChecks { code description faults } }";
  const { data, errors } = await answer(payments, { ...viewer, language: "en" }, { query });
  const checked = (data as { readonly benefitPaymentChecks?: readonly Checked[] } | null | undefined)
    ?.benefitPaymentChecks;
  if (errors || !checked) throw new HouseFault("The payments of benefits could not be checked.", "Look into the log.");
  const [wrong] = checked.filter(({ faults }) => faults > 0);
  if (wrong)
    throw new HouseFault(
      `${wrong.code} does not hold of ${wrong.faults} payments of benefits. It says: ${wrong.description}`,
      "Release no run before it is found out why.",
    );
  console.log(`Payments of benefits: ${checked.map(({ code }) => code).join(", ")} hold.`);
});
