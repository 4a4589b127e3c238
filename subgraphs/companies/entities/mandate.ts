import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { MandateRole } from "../rules/mandate.ts";

/** Who acts for a company or works in it, in what role, and how long (mandaat / mandat). */
@Entity({ tableName: "mandate" })
export class Mandate {
  @PrimaryKey({ type: "text" })
  id!: string;

  /** Counts up with each change, so that nobody overwrites what they have not read. */
  @Property({ type: "integer", version: true })
  version!: number;

  @Property({ type: "text", fieldName: "company_id" })
  companyId!: string;

  /** Absent where the holder is affiliated with no fund that we serve. */
  @Property({ type: "text", fieldName: "affiliate_id", nullable: true })
  affiliateId!: string | null;

  @Property({ type: "text", fieldName: "holder_name" })
  holderName!: string;

  /** The national number of a holder without a file; told to the affiliates, shown to nobody. */
  @Property({ type: "text", fieldName: "holder_ssin", nullable: true })
  holderSsin!: string | null;

  @Property({ type: "text" })
  role!: MandateRole;

  /** An unpaid mandate must be so in law and in fact; see the evidence. */
  @Property({ type: "boolean" })
  paid!: boolean;

  @Property({ type: "text", fieldName: "starts_on" })
  startsOn!: string;

  @Property({ type: "text", fieldName: "ends_on", nullable: true })
  endsOn!: string | null;

  /** Where the appointment was published, or is registered. */
  @Property({ type: "text" })
  evidence!: string;
}
