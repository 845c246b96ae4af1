import Graph from "graphology";

/** An entity as the picture needs it. */
export interface DrawnEntity {
  id: string;
  kind: string;
  label: string;
  role: string | null;
  genericReason: string | null;
}

/** A line of the picture: a link that records state, or a tie that was derived. */
export interface DrawnLine {
  id: string;
  from: string;
  to: string;
  label: string;
  weight: number;
  isDerived: boolean;
}

export interface NodeAttributes {
  x: number;
  y: number;
  label: string;
  kind: string;
  role: string | null;
  isGeneric: boolean;
  size: number;
}

export interface EdgeAttributes {
  label: string;
  size: number;
  isDerived: boolean;
}

export type LinkGraph = Graph<NodeAttributes, EdgeAttributes>;

const BIG = new Set(["CANDIDATE", "PERSON", "ORGANISATION"]);

/** A graph of the entities and lines; lines to entities that are not there are left out. Places depend on the ids alone. */
export function buildLinkGraph(entities: readonly DrawnEntity[], lines: readonly DrawnLine[]): LinkGraph {
  const graph: LinkGraph = new Graph({ multi: true, type: "undirected" });
  for (const entity of entities) {
    if (graph.hasNode(entity.id)) continue;
    const { x, y } = placeOf(entity.id);
    graph.addNode(entity.id, {
      x,
      y,
      label: entity.label,
      kind: entity.kind,
      role: entity.role,
      isGeneric: entity.genericReason !== null,
      size: entity.role === "FACILITATOR" ? 15 : BIG.has(entity.kind) ? 11 : 6,
    });
  }
  for (const line of lines) {
    if (!graph.hasNode(line.from) || !graph.hasNode(line.to) || graph.hasEdge(line.id)) continue;
    graph.addEdgeWithKey(line.id, line.from, line.to, {
      label: line.label,
      size: Math.min(4, 0.8 + line.weight / 3),
      isDerived: line.isDerived,
    });
  }
  return graph;
}

/** A point in the unit square that an id always gets (FNV-1a, 32 bits). */
export function placeOf(id: string): { x: number; y: number } {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) {
    hash ^= id.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return { x: (hash & 0xffff) / 0xffff, y: (hash >>> 16) / 0xffff };
}
