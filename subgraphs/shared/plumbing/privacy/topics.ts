/**
 * What of a person's file can be looked at, in the words of the usage record (raadpleging / consultation).
 *
 * To add one: its line here, and `usage.<code>` in the four languages of the affiliates' texts, where it is shown.
 */
export const topics = {
  FILE: "That there is a file of the person here, and nothing of what is in it.",
  IDENTITY: "Name, number, birth date, address, language.",
  CAREER: "Periods of affiliation, quarters and years of the career.",
  HEALTH_INSURANCE: "Health fund, and contribution vouchers.",
  HOUSEHOLD: "Who lives with the person, and who helps.",
  INCOME: "Incomes, and what is reckoned from them.",
  ACCOUNT: "Dues, payments, the account and its ledger.",
  RECOVERY: "Reminders, plans, facilities and proceedings.",
  BENEFIT: "Entitlements, claims, decisions and benefits.",
  HEALTH: "Incapacity and its certificates.",
  MANDATE: "Mandates in companies.",
  REQUEST: "Questions, requests, complaints and what was attached to them.",
  CONTACT: "Who cares for the file, tasks to reach the person, what was declared of life events.",
  TRANSMISSION: "What was handed to another institution.",
  USAGE: "Who looked into the file, and what was asked of it under the law on privacy.",
} as const;

export type Topic = keyof typeof topics;
