/**
 * What keeps the house from standing: a port in use, a database out of reach.
 *
 * It is told in one line, with what to do about it, and without a stack: the reader is whoever started the house.
 */
export class HouseFault extends Error {
  override readonly name = "HouseFault";

  constructor(
    message: string,
    /** What its reader can do, as a full sentence. */
    readonly advice: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
