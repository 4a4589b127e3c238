/** Where a field stands in a record: its first and its last character, counted from 1 as the standard does. */
export type Place = readonly [first: number, last: number];

/** Every record is as long as this. */
export const RECORD_LENGTH = 128;

/** The kinds of record: for movements (2) and what the bank adds (3), the second character tells which. */
export type RecordKind = "0" | "1" | "21" | "22" | "23" | "31" | "32" | "33" | "8" | "4" | "9";

const MOVEMENT = ["21", "22", "23"] as const;
const ADDED = ["31", "32", "33"] as const;

/** After which records each kind may stand. Nothing before it is the start of the file. */
export const STANDS_AFTER: Readonly<Record<RecordKind, readonly (RecordKind | undefined)[]>> = {
  "0": [undefined, "9"],
  "1": ["0"],
  "21": ["1", ...MOVEMENT, ...ADDED],
  "22": ["21"],
  "23": ["21", "22"],
  "31": [...MOVEMENT, ...ADDED],
  "32": ["31"],
  "33": ["31", "32"],
  "8": ["1", ...MOVEMENT, ...ADDED],
  "4": ["8", "4"],
  "9": ["1", "8", "4"],
};

/** The kinds that the trailer counts. */
export const COUNTED: readonly RecordKind[] = ["1", ...MOVEMENT, ...ADDED, "8"];

/** The places of each record's fields (Febelfin, CODA 2.6). To read one more field, add its place here. */
export const HEADER = {
  createdOn: [6, 11],
  bank: [12, 14],
  application: [15, 16],
  duplicate: [17, 17],
  fileReference: [25, 34],
  addressee: [35, 60],
  bic: [61, 71],
  enterprise: [72, 82],
  separate: [84, 88],
  version: [128, 128],
} as const satisfies Record<string, Place>;

/** The balance before the movements (record 1). */
export const OLD_BALANCE = {
  structure: [2, 2],
  paperSequence: [3, 5],
  account: [6, 42],
  sign: [43, 43],
  amount: [44, 58],
  day: [59, 64],
  holder: [65, 90],
  description: [91, 125],
  sequence: [126, 128],
} as const satisfies Record<string, Place>;

/** A movement, its first record (21): the amount, the day and what it is. */
export const MOVEMENT_1 = {
  sequence: [3, 6],
  detail: [7, 10],
  bankReference: [11, 31],
  sign: [32, 32],
  amount: [33, 47],
  valueOn: [48, 53],
  code: [54, 61],
  communicationKind: [62, 62],
  communication: [63, 115],
  bookedOn: [116, 121],
  paperSequence: [122, 124],
  globalisation: [125, 125],
  next: [126, 126],
  link: [128, 128],
} as const satisfies Record<string, Place>;

/** A movement, its second record (22): the communication goes on, and the references of the customer. */
export const MOVEMENT_2 = {
  communication: [11, 63],
  customerReference: [64, 98],
  bic: [99, 109],
  returnType: [113, 113],
  returnReason: [114, 117],
} as const satisfies Record<string, Place>;

/** A movement, its third record (23): the other party. */
export const MOVEMENT_3 = {
  account: [11, 47],
  name: [48, 82],
  communication: [83, 125],
} as const satisfies Record<string, Place>;

/** More about a movement, first record (31). */
export const ADDED_1 = {
  bankReference: [11, 31],
  code: [32, 39],
  communicationKind: [40, 40],
  communication: [41, 113],
} as const satisfies Record<string, Place>;

/** More about a movement, second and third record (32, 33). */
export const ADDED_2 = { communication: [11, 115] } as const satisfies Record<string, Place>;
export const ADDED_3 = { communication: [11, 100] } as const satisfies Record<string, Place>;

/** The balance after the movements (record 8). */
export const NEW_BALANCE = {
  paperSequence: [2, 4],
  account: [5, 41],
  sign: [42, 42],
  amount: [43, 57],
  day: [58, 63],
  link: [128, 128],
} as const satisfies Record<string, Place>;

/** The end of a statement (record 9): how many records, and the totals to check them by. */
export const TRAILER = {
  records: [17, 22],
  debit: [23, 37],
  credit: [38, 52],
  more: [128, 128],
} as const satisfies Record<string, Place>;
