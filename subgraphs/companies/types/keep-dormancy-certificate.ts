import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { CertificateKnownErrorType } from "./company-errors.ts";
import { DormancyCertificateType } from "./company-year.ts";

@InputType("KeepDormancyCertificateInput", { description: "A certificate of dormancy, as it came in." })
export class KeepDormancyCertificateInput {
  @Field(() => WriteMetaInput, { description: "Key, the company's version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Of which company." })
  companyId!: string;

  @Field(() => Int, { description: "For which year." })
  year!: number;

  @Field(() => DateScalar, { description: "When it was issued." })
  issuedOn!: Day;

  @Field(() => String, { description: "Its own number, at most 200 characters." })
  reference!: string;

  @Field(() => String, { description: "The name of the file, at most 200 characters." })
  fileName!: string;

  @Field(() => String, { description: "The bytes of the file in base64, at most five million of them." })
  content!: string;
}

const KeepDormancyCertificateError = createUnionType({
  name: "KeepDormancyCertificateError",
  description: "Why no certificate was kept.",
  types: () => [...commonErrors, CertificateKnownErrorType] as const,
  ...byKind,
});

@ObjectType("KeepDormancyCertificatePayload", { description: "The certificate as kept, or why not." })
@Sees(...STAFF)
export class KeepDormancyCertificatePayload {
  @Field(() => DormancyCertificateType, { nullable: true, description: "The certificate." })
  certificate?: DormancyCertificateType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [KeepDormancyCertificateError], { description: "Why nothing was kept; empty if it was." })
  errors!: readonly object[];
}
