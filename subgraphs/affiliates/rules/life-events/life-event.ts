import { addDays, type Day } from "../../../shared/values/calendar.ts";
import { workingDaysAfter } from "../../../shared/values/holidays.ts";
import type { ContactReason } from "../contact/contact-reason.ts";
import type { RequestKind } from "../requests/request.ts";
import type { RequestMatter } from "../requests/request-term.ts";

/** What happens in a life, on which the statute has something to say (levensgebeurtenis / événement de vie). */
export const lifeEvents = {
  START: "One starts, or starts again, as self-employed.",
  CHILD: "A child is born, adopted or taken into foster care.",
  ILLNESS: "One falls ill, or somebody of the family does.",
  PAYMENT_DIFFICULTY: "One cannot pay, or has a question on what is claimed.",
  INTERRUPTION: "One must stop, for good or for a while: bankruptcy, disaster, economic difficulty.",
  RETIREMENT: "One retires, or is left behind by a spouse.",
  SUPPLEMENTARY_PENSION: "One wants to add to the legal pension.",
  CESSATION: "One stops the activity.",
} as const;

export type LifeEvent = keyof typeof lifeEvents;

/** What the fund does when somebody declares a life event: what it takes in, and by when it makes contact. */
export interface Opening {
  readonly kind: RequestKind;
  readonly matter: RequestMatter;
  readonly reason: ContactReason;
  readonly contactBy: Day;
}

const opens: Readonly<Record<LifeEvent, readonly [RequestKind, RequestMatter, ContactReason, workingDays: number]>> = {
  START: ["REQUEST", "DECISION", "NEW_FILE", 10],
  CHILD: ["REQUEST", "DECISION", "RIGHT_NOT_AUTOMATIC", 10],
  ILLNESS: ["REQUEST", "DECISION", "RIGHT_NOT_AUTOMATIC", 5],
  PAYMENT_DIFFICULTY: ["REQUEST", "DECISION", "PAYMENT_ARREARS", 5],
  INTERRUPTION: ["REQUEST", "DECISION", "RIGHT_MAY_LAPSE", 5],
  RETIREMENT: ["QUESTION", "INFORMATION", "LIFE_EVENT", 20],
  SUPPLEMENTARY_PENSION: ["QUESTION", "INFORMATION", "LIFE_EVENT", 20],
  CESSATION: ["REQUEST", "DECISION", "RIGHT_MAY_LAPSE", 10],
};

/** What a declaration opens on the day on which it is made. The days for contact are the office's own promise. */
export function openingOf(event: LifeEvent, declaredOn: Day): Opening {
  const [kind, matter, reason, workingDays] = opens[event];
  return { kind, matter, reason, contactBy: workingDaysAfter(declaredOn, workingDays) };
}

/** How many days ahead something may be told that will happen. */
export const FURTHEST_AHEAD = 366;

const FURTHEST_BACK = 10 * 366;

/** Whether an event may be declared for that day: not further than a year ahead, nor ten years back. */
export const isDeclarable = (on: Day, today: Day): boolean =>
  on <= addDays(today, FURTHEST_AHEAD) && on >= addDays(today, -FURTHEST_BACK);
