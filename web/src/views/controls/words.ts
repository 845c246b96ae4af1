import type {
  ClusterState,
  EntityKind,
  EvidenceCategory,
  LinkKind,
  MemberRole,
} from "../../api/generated/graphql";

/** A word of the schema as people read it: POSTAL_ADDRESS becomes "postal address". */
export function plain(
  word: EntityKind | LinkKind | EvidenceCategory | MemberRole | ClusterState | string,
): string {
  return word.toLowerCase().replaceAll("_", " ");
}

/** "1 candidate", "3 candidates". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? singular : plural}`;
}

/** The first letter in upper case. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names of the typologies, for people. */
export const TYPOLOGIES: Record<string, string> = {
  T1: "Laptop farm",
  T2: "Shared pay",
  T3: "Shared identity",
  T4: "Candidate pool",
  T5: "Referral ring",
  T6: "Vendor funnel",
  T7: "Front companies",
  T8: "Rebirth",
  T9: "Cross-company",
};
