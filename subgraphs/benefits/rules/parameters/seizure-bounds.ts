import { dated } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { rowsOf } from "./rows.ts";

/** The bounds between which a part of a monthly income may be seized, and what each child at charge takes off. */
export interface SeizureBounds {
  readonly bounds: readonly [Cents, Cents, Cents, Cents];
  /** Absent where nobody has found it. */
  readonly perChild: Cents | null;
}

const bound = rowsOf("Judicial Code, art. 1409: bounds of seizure, published each year");
const euros = (b1: bigint, b2: bigint, b3: bigint, b4: bigint, perChild: bigint | null): SeizureBounds => ({
  bounds: [b1 * 100n, b2 * 100n, b3 * 100n, b4 * 100n],
  perChild: perChild === null ? null : perChild * 100n,
});

/** Bounds of seizure by month of payment. Until September 2021 they were raised, by amounts that nobody has found. */
export const seizureBounds = dated<SeizureBounds>("bounds of seizure", {
  knownUntil: "2026-12-31",
  rows: [
    bound("2016-01-01", "SEEN", euros(1_073n, 1_153n, 1_272n, 1_391n, 66n)),
    bound("2017-01-01", "SEEN", euros(1_085n, 1_166n, 1_286n, 1_407n, 67n)),
    bound("2018-01-01", "UNCONFIRMED", euros(1_105n, 1_187n, 1_309n, 1_432n, null)),
    bound("2019-01-01", "SEEN", euros(1_128n, 1_212n, 1_337n, 1_462n, 70n)),
    bound("2020-01-01", "UNCONFIRMED", euros(1_138n, 1_222n, 1_349n, 1_475n, 70n)),
    bound("2021-01-01", "UNCONFIRMED", euros(1_149n, 1_235n, 1_362n, 1_490n, 71n)),
    bound("2021-10-01", "SEEN", euros(1_149n, 1_235n, 1_362n, 1_490n, 71n)),
    bound("2022-01-01", "SEEN", euros(1_186n, 1_274n, 1_406n, 1_538n, 73n)),
    bound("2022-11-03", "SEEN", euros(1_424n, 1_529n, 1_688n, 1_846n, 88n)),
    bound("2023-01-01", "SEEN", euros(1_542n, 1_657n, 1_828n, 2_000n, 95n)),
    bound("2023-04-01", "SEEN", euros(1_316n, 1_414n, 1_560n, 1_706n, 81n)),
    bound("2024-01-01", "SEEN", euros(1_341n, 1_440n, 1_589n, 1_738n, 83n)),
    bound("2025-01-01", "SEEN", euros(1_388n, 1_492n, 1_646n, 1_800n, 86n)),
    bound("2026-01-01", "SEEN", euros(1_419n, 1_524n, 1_682n, 1_839n, 88n)),
  ],
});
