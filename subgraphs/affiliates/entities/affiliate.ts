import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { Language } from "../../shared/values/language.ts";

/** A person who is, or was, affiliated with a fund as self-employed (aangeslotene / affilié). */
@Entity({ tableName: "affiliate" })
export class Affiliate {
  @PrimaryKey({ type: "text" })
  id!: string;

  /** Counts up with each change, so that nobody overwrites what they have not read. */
  @Property({ type: "integer", version: true })
  version!: number;

  @Property({ type: "text" })
  ssin!: string;

  @Property({ type: "text", fieldName: "first_name" })
  firstName!: string;

  @Property({ type: "text", fieldName: "last_name" })
  lastName!: string;

  /** From the register; never read out of the number. Absent where the register knows no whole date. */
  @Property({ type: "text", fieldName: "birth_date", nullable: true })
  birthDate!: string | null;

  @Property({ type: "text" })
  language!: Exclude<Language, "en">;

  /** The code of the fund of today. */
  @Property({ type: "text" })
  fund!: string;

  @Property({ type: "text" })
  street!: string;

  @Property({ type: "text", fieldName: "postal_code" })
  postalCode!: string;

  @Property({ type: "text" })
  municipality!: string;

  @Property({ type: "text" })
  country!: string;
}
