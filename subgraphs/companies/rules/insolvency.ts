/** How a company may be insolvent or on its way out; each frees it of the annual contribution from that year on. */
export const insolvencyKinds = {
  BANKRUPTCY: "Bankruptcy (faillissement / faillite).",
  JUDICIAL_REORGANISATION: "Judicial reorganisation (gerechtelijke reorganisatie / réorganisation judiciaire).",
  LIQUIDATION: "Liquidation (vereffening / liquidation).",
} as const;

export type InsolvencyKind = keyof typeof insolvencyKinds;
