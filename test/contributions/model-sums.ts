/** What was claimed of somebody for a quarter. */
export interface ModelDue {
  readonly id: string;
  readonly key: string;
  readonly quarter: string;
  readonly amount: bigint;
  readonly opensOn: string;
  readonly dueOn: string;
  /** The due on which a surcharge bears; nothing for a principal. */
  readonly base?: string;
  /** The provisional due whose year was regularised. */
  readonly follows?: string;
  /** Whether it is what recovery cost: paid after principals and before surcharges. */
  readonly cost?: boolean;
  cancelled: boolean;
}

/** A sum of the bank, and to whose account it was brought. */
export interface ModelPayment {
  readonly id: string;
  readonly amount: bigint;
  readonly bookedOn: string;
  readonly from: string | null;
  readonly endToEndId: string | null;
  key: string | null;
  designated: string | null;
  /** Neither matched nor in suspense any more: it came back, or is what came back. */
  gone: boolean;
  /** How much of it pays which due. */
  readonly parts: Map<string, bigint>;
  /** Whether it was collected under a mandate: it may be claimed back, and is not given back yet. */
  readonly collected: boolean;
  /** How much of it was set apart to be given back. */
  refunded: bigint;
}
