/** A line of a guide as it is kept: what it says in four languages, for whom, on what it rests. */
export interface GuideLine {
  readonly code: string;
  readonly section: "OBLIGATION" | "RIGHT" | "DOCUMENT" | "STEP" | "FORM";
  readonly fr: string;
  readonly nl: string;
  readonly de: string;
  readonly en: string;
  readonly basis: string;
  readonly confidence?: "SEEN" | "DERIVED" | "UNCONFIRMED";
  readonly actor?: string;
  readonly term?: object;
  readonly audience?: object;
  readonly automatic?: boolean;
  /** The funds that say so; every fund where absent. */
  readonly funds?: readonly string[];
  readonly from?: string;
  readonly until?: string;
}

/** The lines of one life event, in the order in which they are read. */
export interface Guide {
  readonly event: string;
  readonly lines: readonly GuideLine[];
}
