import { dated } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { INDEXED_UNTIL, rowsOf } from "./rows.ts";

/** A month of the bridging right, without and with somebody in one's charge. */
export interface BridgingMonth {
  readonly single: Cents;
  readonly family: Cents;
}

const bridging = rowsOf("Monthly amount of the bridging right, published by the institute");

/**
 * The monthly amounts of the bridging right, as published. Those that were reckoned from the one before are DERIVED
 * and may miss by some cents; the first day of the step of July 2023 is not confirmed.
 */
export const bridgingMonths = dated<BridgingMonth>("month of the bridging right", {
  knownUntil: INDEXED_UNTIL,
  rows: [
    bridging("2017-09-01", "SEEN", { single: 1212_43n, family: 1515_07n }),
    bridging("2018-01-01", "DERIVED", { single: 1220_86n, family: 1525_60n }),
    bridging("2018-09-01", "UNCONFIRMED", { single: 1245_28n, family: 1556_11n }),
    bridging("2019-03-01", "SEEN", { single: 1253_83n, family: 1566_79n }),
    bridging("2019-07-01", "SEEN", { single: 1266_37n, family: 1582_46n }),
    bridging("2020-03-01", "SEEN", { single: 1291_69n, family: 1614_10n }),
    bridging("2021-07-01", "DERIVED", { single: 1317_52n, family: 1646_38n }),
    bridging("2021-09-01", "DERIVED", { single: 1343_87n, family: 1679_31n }),
    bridging("2022-01-01", "DERIVED", { single: 1370_75n, family: 1712_90n }),
    bridging("2022-03-01", "SEEN", { single: 1398_17n, family: 1747_16n }),
    bridging("2022-05-01", "DERIVED", { single: 1426_13n, family: 1782_10n }),
    bridging("2022-08-01", "SEEN", { single: 1454_81n, family: 1817_94n }),
    bridging("2022-11-01", "DERIVED", { single: 1483_91n, family: 1854_30n }),
    bridging("2022-12-01", "DERIVED", { single: 1513_59n, family: 1891_39n }),
    bridging("2023-07-01", "UNCONFIRMED", { single: 1543_86n, family: 1929_22n }),
    bridging("2023-11-01", "SEEN", { single: 1574_68n, family: 1967_73n }),
    bridging("2024-05-01", "SEEN", { single: 1606_15n, family: 2007_06n }),
    bridging("2025-02-01", "SEEN", { single: 1638_26n, family: 2047_18n }),
    bridging("2026-03-01", "DERIVED", { single: 1671_03n, family: 2088_12n }),
  ],
});

/** A month of a carer who stops, and of one who works half at most. */
export interface CarerMonth {
  readonly total: Cents;
  readonly half: Cents;
}

const carer = rowsOf("RD of 27-09-2015 (carers): published monthly amount");

/** The monthly amounts of the carer's allowance. */
export const carerMonths = dated<CarerMonth>("month of the carer's allowance", {
  knownUntil: INDEXED_UNTIL,
  rows: [
    carer("2017-09-01", "SEEN", { total: 1212_43n, half: 606_22n }),
    carer("2018-01-01", "DERIVED", { total: 1220_86n, half: 610_43n }),
    carer("2019-03-01", "DERIVED", { total: 1253_83n, half: 626_92n }),
    carer("2019-07-01", "DERIVED", { total: 1266_37n, half: 633_19n }),
    carer("2020-03-01", "SEEN", { total: 1291_69n, half: 645_84n }),
    carer("2021-05-01", "DERIVED", { total: 1317_52n, half: 658_76n }),
    carer("2021-09-01", "DERIVED", { total: 1343_87n, half: 671_94n }),
    carer("2022-01-01", "DERIVED", { total: 1370_75n, half: 685_38n }),
    carer("2022-03-01", "SEEN", { total: 1398_17n, half: 699_09n }),
    carer("2022-05-01", "DERIVED", { total: 1426_13n, half: 713_07n }),
    carer("2022-08-01", "DERIVED", { total: 1454_81n, half: 727_41n }),
    carer("2022-11-01", "DERIVED", { total: 1483_91n, half: 741_96n }),
    carer("2022-12-01", "DERIVED", { total: 1513_59n, half: 756_80n }),
    carer("2023-05-01", "DERIVED", { total: 1543_86n, half: 771_93n }),
    carer("2023-11-01", "SEEN", { total: 1574_68n, half: 787_34n }),
    carer("2024-05-01", "SEEN", { total: 1606_15n, half: 803_08n }),
    carer("2025-02-01", "SEEN", { total: 1638_26n, half: 819_13n }),
    carer("2026-03-01", "DERIVED", { total: 1671_03n, half: 835_52n }),
  ],
});
