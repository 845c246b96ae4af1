import { useEffect, useMemo } from "react";
import type { Settings } from "sigma/settings";
import type { EdgeAttributes, LinkGraph, NodeAttributes } from "../../graph/linkGraph";
import { useSigma } from "./useSigma";

interface LinkGraphViewProps {
  graph: LinkGraph;
  selected: string | null;
  onSelect: (id: string | null) => void;
}

/** Labels are drawn for all entities up to this number, above it by size. */
const LABEL_ALL = 30;

/** Draws the link graph. A click selects; the picture never moves by itself. */
export function LinkGraphView({ graph, selected, onSelect }: LinkGraphViewProps) {
  const settings = useMemo(() => settingsFor(graph), [graph]);
  const { root, sigma } = useSigma(graph, settings);

  useEffect(() => {
    if (sigma === null) return;
    const onNode = ({ node }: { node: string }) => onSelect(node);
    const onStage = () => onSelect(null);
    sigma.on("clickNode", onNode);
    sigma.on("clickStage", onStage);
    return () => {
      sigma.off("clickNode", onNode);
      sigma.off("clickStage", onStage);
    };
  }, [sigma, onSelect]);

  useEffect(() => {
    if (sigma === null) return;
    const near =
      selected === null || !graph.hasNode(selected)
        ? null
        : new Set([selected, ...graph.neighbors(selected)]);
    sigma.setSetting("nodeReducer", (id, attributes) => ({
      ...attributes,
      color: near === null || near.has(id) ? nodeColour(attributes) : token("--line"),
      label: near === null || near.has(id) ? attributes.label : "",
      highlighted: id === selected,
    }));
    sigma.setSetting("edgeReducer", (id, attributes) => ({
      ...attributes,
      color:
        near === null || graph.extremities(id).every((end) => near.has(end))
          ? token(attributes.isDerived ? "--graph-tie" : "--graph-link")
          : token("--sunken"),
    }));
  }, [sigma, graph, selected]);

  return (
    <div
      ref={root}
      className="link-graph"
      role="img"
      aria-label="Link graph; the table beside it holds the same data"
      data-testid="link-graph"
    />
  );
}

function settingsFor(graph: LinkGraph): Partial<Settings<NodeAttributes, EdgeAttributes>> {
  return {
    allowInvalidContainer: true,
    defaultEdgeColor: token("--graph-link"),
    labelColor: { color: token("--ink") },
    labelFont: "Inter Variable, sans-serif",
    labelSize: 12,
    labelRenderedSizeThreshold: graph.order <= LABEL_ALL ? 0 : 9,
    labelDensity: 2,
    zIndex: true,
    minCameraRatio: 0.1,
    maxCameraRatio: 4,
  };
}

function nodeColour({ role, kind, isGeneric }: NodeAttributes): string {
  if (role === "FACILITATOR") return token("--facilitator");
  if (role === "VICTIM") return token("--victim");
  if (isGeneric) return token("--line-strong");
  return kind === "CANDIDATE"
    ? token("--graph-member")
    : kind === "PERSON"
      ? token("--review")
      : token("--graph-value");
}

/** The value of a token of tokens.css in the theme that holds now. */
function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim() || "#888888";
}
