/**
 * A whole file to test against: eighteen records that hold a payment, two payments that the bank booked as one total, and
 * a direct debit that came back.
 */
export const EXAMPLE_FILE: readonly string[] = [
  "0000005012673505        0000000001CAISSE SYNTHETIQUE        KREDBEBB   00000000000 00000                                       2",
  "12001BE78735000000186                  EUR0000000010000000020126CAISSE SYNTHETIQUE        COMPTE COTISATIONS                 001",
  "2100010000REF0000000000000000010000000000890420050126001500001101101234567837                                      05012600101 0",
  "2200010000                                                                                        GEBABEBB                   1 0",
  "2300010000BE68539007547034                  EURDUPONT TEST                                                                   0 1",
  "3100010001REF000000000000000001001500001001DUPONT TEST                                                                       0 0",
  "2100020000REF0000000000000000020000000001398200050126201500000                                                     05012600110 0",
  "2100020001REF0000000000000000020000000000399730050126601500001101040986112743                                      05012600101 0",
  "2200020001                                                     NOTPROVIDED                        KREDBEBB                   1 0",
  "2300020001BE43068999999501                  EURSRL ALPHA TEST                                                                0 0",
  "2100020002REF0000000000000000020000000000998470050126601500000COTISATION SOCIETE 2025 REF PERDUE                   05012600111 0",
  "2200020002                                                     NOTPROVIDED                        GKCCBEBB                   1 0",
  "2300020002BE95001678901258                  EURSA BETA TEST                                                                  0 0",
  "2100030000REF0000000000000000031000000000250000050126005030001127050126114BE57ZZZ0409861127                  MNDT-005012600101 0",
  "220003000000123                        204098611291            E2E-000123                         KREDBEBB      2AM04        1 0",
  "2300030000BE43679000000101                  EURPEETERS TEST                                                             2AM040 0",
  "8001BE78735000000186                  EUR0000000012038620050126                                                                0",
  "9               000016000000000250000000000002288620                                                                           2",
];
