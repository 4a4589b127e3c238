/** Why a period stands as it does in one of its versions. */
export const versionCauses = {
  STARTED: "It began.",
  CHANGED: "Something happened from which on it is otherwise, or from which on another period goes on.",
  CORRECTED: "It was not as it stood: it was put right.",
  CEASED: "The activity ended.",
  WENT_ON: "The activity turned out to go on.",
  MOVED: "The file moved to another fund.",
} as const;

export type VersionCause = keyof typeof versionCauses;
