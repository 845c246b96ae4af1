import { type RefObject, useEffect, useRef, useState } from "react";
import Sigma from "sigma";
import type { Settings } from "sigma/settings";
import type { EdgeAttributes, LinkGraph, NodeAttributes } from "../../graph/linkGraph";

export type LinkSigma = Sigma<NodeAttributes, EdgeAttributes>;

/**
 * Owns one sigma instance for as long as the component lives. The caller owns the graph and keeps `settings` stable.
 * Returns where to draw, and the instance once it is there (null on the first render and after unmounting).
 */
export function useSigma(
  graph: LinkGraph,
  settings: Partial<Settings<NodeAttributes, EdgeAttributes>>,
): { root: RefObject<HTMLDivElement | null>; sigma: LinkSigma | null } {
  const root = useRef<HTMLDivElement>(null);
  const [sigma, setSigma] = useState<LinkSigma | null>(null);

  useEffect(() => {
    if (root.current === null) return;
    const instance: LinkSigma = new Sigma(graph, root.current, settings);
    setSigma(instance);
    return () => {
      setSigma(null);
      instance.kill(); // or the WebGL context leaks; browsers allow about 16
    };
  }, [graph, settings]);

  return { root, sigma };
}
