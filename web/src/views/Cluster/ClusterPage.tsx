import { useMemo, useState } from "react";
import type { ClusterQuery } from "../../api/generated/graphql";
import { settle } from "../../graph/layout";
import { buildLinkGraph } from "../../graph/linkGraph";
import { Answered } from "../controls/Answered";
import { Level } from "../controls/Level";
import { Moment } from "../controls/Moment";
import { useQuery } from "../controls/useQuery";
import { counted, plain, TYPOLOGIES } from "../controls/words";
import { CLUSTER } from "./clusterQuery";
import { LinkGraphView } from "./LinkGraphView";
import { MemberTable } from "./MemberTable";
import { SignalList } from "./SignalList";
import { WhyPanel } from "./WhyPanel";
import "./ClusterPage.css";

export type ShownCluster = NonNullable<ClusterQuery["cluster"]>;

/** One cluster in reading order: what it is, its picture, why, and what else it could be. */
export function ClusterPage({ id }: { id: string }) {
  const answer = useQuery(CLUSTER, { id });
  return (
    <Answered answer={answer} what="the cluster">
      {({ cluster }) =>
        cluster ? (
          <ClusterDetail cluster={cluster} />
        ) : (
          <p>
            No cluster has the id {id}. It may have been dissolved or merged; look at the list of clusters.
          </p>
        )
      }
    </Answered>
  );
}

function ClusterDetail({ cluster }: { cluster: ShownCluster }) {
  const [selected, setSelected] = useState<string | null>(null);
  const graph = useMemo(() => drawn(cluster), [cluster]);
  const count = (role: string) => cluster.roleCounts.find((entry) => entry.role === role)?.count ?? 0;
  return (
    <>
      <div className="page-head">
        <Level level={cluster.level} />
        <h1>{cluster.title}</h1>
        <span className="soft">
          risk <b>{cluster.risk.toFixed(2)}</b> · {plain(cluster.state)} · seen{" "}
          <Moment at={cluster.firstSeen} /> to <Moment at={cluster.lastSeen} />
        </span>
      </div>
      <p className="soft summary">
        {counted(count("MEMBER"), "member")} · {counted(count("FACILITATOR"), "facilitator")} ·{" "}
        {counted(count("VICTIM"), "victim")} · {counted(count("SHARED"), "shared value")}
        {cluster.typologies.length > 0 &&
          ` · ${cluster.typologies.map((code) => `${code} ${TYPOLOGIES[code] ?? ""}`).join(", ")}`}
      </p>
      <div className="cluster">
        <section className="card picture" aria-label="Link graph">
          <LinkGraphView graph={graph} selected={selected} onSelect={setSelected} />
          <p className="soft small" role="status">
            {cluster.graph.returnedCount} of {cluster.graph.totalCount} entities drawn,{" "}
            {cluster.graph.ties.length} ties, {cluster.graph.links.length} links
            {selected
              ? `; selected: ${cluster.graph.entities.find((entity) => entity.id === selected)?.label ?? selected}`
              : ""}
          </p>
        </section>
        <WhyPanel cluster={cluster} />
      </div>
      <MemberTable cluster={cluster} selected={selected} onSelect={setSelected} />
      <SignalList signals={cluster.signals} />
    </>
  );
}

function drawn(cluster: ShownCluster) {
  const roles = new Map(cluster.members.edges.map(({ node }) => [node.id, node.role as string]));
  const graph = buildLinkGraph(
    cluster.graph.entities.map((entity) => ({
      ...entity,
      genericReason: entity.genericReason ?? null,
      role: roles.get(entity.id) ?? null,
    })),
    [
      ...cluster.graph.links.map(({ id, from, to, kind, weight }) => ({
        id,
        from,
        to,
        label: plain(kind),
        weight,
        isDerived: false,
      })),
      ...cluster.graph.ties
        .filter((tie) => !cluster.graph.entities.some((entity) => entity.id === tie.pivot))
        .map((tie) => ({
          id: tie.id,
          from: tie.a,
          to: tie.b,
          label: tie.reason,
          weight: tie.bits,
          isDerived: true,
        })),
    ],
  );
  settle(graph);
  return graph;
}
