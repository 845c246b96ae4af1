import type { Verdict } from "../../api/generated/graphql";

/** How verdicts are read, and what is written as the reason when nobody gives one. */
export const VERDICTS: Record<Verdict, { word: string; reason: string }> = {
  POSITIVE: { word: "same", reason: "Same: fields compared side by side." },
  NEGATIVE: { word: "different", reason: "Different: fields compared side by side." },
  UNSURE: { word: "unsure", reason: "Unsure: the fields do not tell." },
  CONFLICT: { word: "one identity claimed by two", reason: "Two people claim one identity." },
};
