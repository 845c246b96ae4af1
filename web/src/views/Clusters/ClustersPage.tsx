import { useState } from "react";
import { useLocation } from "wouter";
import { graphql } from "../../api/generated";
import type { ClusterLevel } from "../../api/generated/graphql";
import { Answered } from "../controls/Answered";
import { useQuery } from "../controls/useQuery";
import { ClusterTable } from "./ClusterTable";

const CLUSTERS = graphql(`
  query Clusters($atLeast: ClusterLevel, $after: String) {
    clusters(first: 100, atLeast: $atLeast, after: $after) {
      totalCount
      returnedCount
      truncatedBecause
      pageInfo { endCursor hasNextPage }
      edges {
        node {
          id title level risk state typologies firstSeen lastSeen
          roleCounts { role count }
          facilitators { id label }
        }
      }
    }
  }
`);

const LEVELS: { word: string; level: ClusterLevel | null }[] = [
  { word: "All", level: null },
  { word: "Review and above", level: "REVIEW" },
  { word: "Escalate", level: "ESCALATE" },
];

/** Every cluster of the last run, most urgent first. */
export function ClustersPage() {
  const [atLeast, setAtLeast] = useState<ClusterLevel | null>("REVIEW");
  const [cursors, setCursors] = useState<string[]>([]);
  const [, go] = useLocation();
  const answer = useQuery(CLUSTERS, { atLeast, after: cursors.at(-1) ?? null });
  return (
    <>
      <div className="page-head">
        <h1>Clusters</h1>
        <fieldset className="row" style={{ border: 0, padding: 0, margin: 0 }}>
          <legend className="visually-hidden">Level</legend>
          {LEVELS.map(({ word, level }) => (
            <button
              key={word}
              type="button"
              aria-pressed={atLeast === level}
              onClick={() => {
                setAtLeast(level);
                setCursors([]);
              }}
            >
              {word}
            </button>
          ))}
        </fieldset>
      </div>
      <Answered answer={answer} what="the clusters">
        {({ clusters }) => (
          <>
            <ClusterTable
              clusters={clusters.edges.map(({ node }) => node)}
              onOpen={(id) => go(`/clusters/${encodeURIComponent(id)}`)}
            />
            <p className="soft row" style={{ marginTop: 12 }} role="status">
              {clusters.returnedCount} of {clusters.totalCount} clusters shown.
              {cursors.length > 0 && (
                <button type="button" onClick={() => setCursors(cursors.slice(0, -1))}>
                  Back
                </button>
              )}
              {clusters.pageInfo.hasNextPage && clusters.pageInfo.endCursor && (
                <button
                  type="button"
                  onClick={() => setCursors([...cursors, clusters.pageInfo.endCursor ?? ""])}
                >
                  Next 100
                </button>
              )}
            </p>
          </>
        )}
      </Answered>
    </>
  );
}
