/** Ce qui est dit de la facturation et des avis, en français. */
export const billing = {
  "error.BillingRunUnderWayError":
    "Une facturation de ce trimestre est en cours. Attendez qu’elle soit scellée, puis lancez-en une autre.",
  "check.I6": "Chaque facturation a le nombre, la somme et l’empreinte avec lesquels elle a été scellée.",
  "check.I14":
    "Chaque facturation, recalculée à partir de ses données par les règles d’aujourd’hui, a l’empreinte de son sceau.",
} as const;
