import forceAtlas2 from "graphology-layout-forceatlas2";
import type { LinkGraph } from "./linkGraph";

/** Rounds after which pictures of our size lie still. */
const ROUNDS = 300;

/** Moves the entities to where their links pull them. The same graph always gets the same picture. */
export function settle(graph: LinkGraph): void {
  if (graph.order < 2) return;
  forceAtlas2.assign(graph, {
    iterations: ROUNDS,
    settings: {
      ...forceAtlas2.inferSettings(graph),
      gravity: 1.2,
      scalingRatio: 12,
      strongGravityMode: false,
      adjustSizes: false,
      edgeWeightInfluence: 0,
    },
  });
}
