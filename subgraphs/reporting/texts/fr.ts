import { attestations } from "./attestations/fr.ts";

/** What this subgraph says by itself, in French. */
export const fr = {
  ...attestations,
  "voucher.IN_ORDER":
    "Les cotisations de {year} sont en ordre : elles ouvrent le droit aux soins de santé du 1er janvier au 31 décembre {yearOfCover}.",
  "voucher.IN_ORDER_WITHOUT_COVER":
    "Les cotisations de {year} sont en ordre, mais au moins un trimestre n’ouvre pas par lui-même le droit aux soins de santé.",
  "voucher.NOT_IN_ORDER":
    "Les cotisations de {year} ne sont pas en ordre : au moins un trimestre échu n’est pas entièrement payé.",
  "voucher.NOT_KNOWN": "On ne peut pas encore dire si les cotisations de {year} sont en ordre.",
  "voucher.NOT_YET_CLOSED": "Rien n’est en retard pour {year} ; au moins un trimestre peut encore être payé à temps.",
  "voucher.NO_ACTIVITY": "Il n’y a pas eu d’activité indépendante en {year}.",
  "counts.suppression":
    "Un groupe de moins de {smallest} personnes n’est pas montré ; un groupe vide a le même aspect. D’autres nombres sont masqués pour qu’aucun petit groupe ne puisse être retrouvé par différence.",
  "error.TransmissionAnsweredError":
    "Ce message est déjà {state, select, ACKNOWLEDGED {réceptionné} REJECTED {refusé} CORRECTED {remplacé par un autre} other {clôturé}}. Relisez-le : si un autre le remplace, répondez à celui-là.",
} as const;
