/** The names under which the funds write. */
export const fundNames: Readonly<Record<string, string>> = {
  SECUREX: "Securex Integrity",
  PARTENA: "Partena",
  UCM: "UCM",
  GROUPS: "Groupe S",
  CNA: "Caisse nationale auxiliaire",
};
