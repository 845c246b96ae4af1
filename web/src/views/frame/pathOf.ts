import type { EntityKind } from "../../api/generated/graphql";

/** Where an entity is looked at. Candidates have a page of their own; anything else is shown with its holders. */
export function pathOf(entity: { id: string; kind: EntityKind }): string {
  return entity.kind === "CANDIDATE"
    ? `/candidates/${encodeURIComponent(entity.id)}`
    : `/entities/${encodeURIComponent(entity.id)}`;
}
