/** By which way a message is brought to its recipient. */
export const deliveryWays = {
  WEBHOOK: "To the address of a webhook of the recipient.",
  FILE_DROP: "As a file in the recipient’s directory.",
} as const;

export type DeliveryWay = keyof typeof deliveryWays;

/**
 * How far a message was brought. That it was delivered is not that it was taken in: only its recipient says so.
 *
 * A message is to be brought on the day on which it is sent: our own policy, for no text speaks of it.
 */
export const deliveryStates = {
  NOT_PUSHED: "Nobody asked for it to be brought: its recipient fetches it.",
  WAITING: "It is to be brought, on this day.",
  LATE: "It is to be brought, and the day on which it was sent, or asked for again, is over.",
  DELIVERED: "It was brought to wherever its recipient asked for, and is not answered by that.",
} as const;

export type DeliveryState = keyof typeof deliveryStates;
