import type { Kysely } from "kysely";
import { destructionsOfAffiliate } from "./destructions.ts";
import { contentOfFileExport, fileExportById, fileExportsOfAffiliate } from "./file-exports.ts";
import { legalHoldById, legalHoldsOfAffiliate } from "./legal-holds.ts";
import { rectificationOfRequest } from "./rectifications.ts";

/** How is found what people have drawn up, put right or destroyed of what is held of them. */
export const privacyLoaders = (db: Kysely<unknown>) => ({
  rectificationOfRequest: rectificationOfRequest(db),
  destructionsOfAffiliate: destructionsOfAffiliate(db),
  legalHoldById: legalHoldById(db),
  legalHoldsOfAffiliate: legalHoldsOfAffiliate(db),
  fileExportById: fileExportById(db),
  fileExportsOfAffiliate: fileExportsOfAffiliate(db),
  contentOfFileExport: contentOfFileExport(db),
});
