import type { Day } from "../../../shared/values/calendar.ts";

/** What happened in a life, as the person declared it: the words of the event are those of whoever told it. */
export interface DeclaredEvent {
  readonly event: string;
  readonly on: Day;
  readonly particulars: { readonly arrival?: string; readonly role?: string; readonly relative?: boolean };
}

const ofChild = ({ arrival, role }: DeclaredEvent["particulars"]): string | null => {
  if (arrival === "ADOPTION") return "ADOPTION_LEAVE";
  if (arrival === "FOSTER") return "FOSTER_LEAVE";
  return role === "MOTHER" ? "MATERNITY_ALLOWANCE" : "BIRTH_LEAVE";
};

/**
 * The benefit that is claimed by declaring an event, by its code; `null` where what follows is a conversation.
 *
 * What is declared is one benefit at the most: whatever else the event may give is found by the rights radar.
 */
export function claimedByEvent({ event, particulars }: DeclaredEvent): string | null {
  if (event === "CHILD") return ofChild(particulars);
  if (event === "ILLNESS") return particulars.relative ? "CARER_ALLOWANCE" : "INCAPACITY_ALLOWANCE";
  if (event === "INTERRUPTION") return "BRIDGING_RIGHT";
  return event === "RETIREMENT" ? "RETIREMENT_PENSION" : null;
}
