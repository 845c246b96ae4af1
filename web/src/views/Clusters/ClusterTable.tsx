import { Link } from "wouter";
import type { ClusterLevel, ClusterState, MemberRole } from "../../api/generated/graphql";
import { Bar } from "../controls/Bar";
import { Level } from "../controls/Level";
import { Moment } from "../controls/Moment";
import { counted, plain, TYPOLOGIES } from "../controls/words";
import "./ClusterTable.css";

interface ClusterRow {
  id: string;
  title: string;
  level: ClusterLevel;
  risk: number;
  state: ClusterState;
  typologies: readonly string[];
  firstSeen?: string | null;
  lastSeen?: string | null;
  roleCounts: readonly { role: MemberRole; count: number }[];
  facilitators: readonly { id: string; label: string }[];
}

/** Clusters as rows; arrows walk them, Enter opens one. */
export function ClusterTable({
  clusters,
  onOpen,
}: {
  clusters: readonly ClusterRow[];
  onOpen: (id: string) => void;
}) {
  if (clusters.length === 0)
    return <p className="soft">No cluster has this level. Choose “All” to see notes as well.</p>;
  return (
    <table className="clusters">
      <thead>
        <tr>
          <th scope="col">Level</th>
          <th scope="col">Cluster</th>
          <th scope="col">Typology</th>
          <th scope="col" className="number">
            Members
          </th>
          <th scope="col">Facilitator</th>
          <th scope="col">Risk</th>
          <th scope="col">Since last run</th>
          <th scope="col">Seen</th>
        </tr>
      </thead>
      <tbody>
        {clusters.map((cluster) => (
          <tr
            key={cluster.id}
            onKeyDown={(event) => {
              const row = event.currentTarget;
              const next =
                event.key === "ArrowDown"
                  ? row.nextElementSibling
                  : event.key === "ArrowUp"
                    ? row.previousElementSibling
                    : null;
              next?.querySelector("a")?.focus();
              if (event.key === "Enter") onOpen(cluster.id);
            }}
          >
            <td>
              <Level level={cluster.level} />
            </td>
            <td className="title">
              <Link href={`/clusters/${encodeURIComponent(cluster.id)}`}>{cluster.title}</Link>
            </td>
            <td>
              {cluster.typologies.map((code) => `${code} ${TYPOLOGIES[code] ?? ""}`).join(", ") || (
                <span className="soft">none named</span>
              )}
            </td>
            <td className="number">{cluster.roleCounts.find(({ role }) => role === "MEMBER")?.count ?? 0}</td>
            <td>
              {cluster.facilitators[0]?.label ?? <span className="soft">none found</span>}
              {cluster.facilitators.length > 1 && (
                <span className="soft"> and {counted(cluster.facilitators.length - 1, "other")}</span>
              )}
            </td>
            <td>
              <Bar share={cluster.risk} label={cluster.risk.toFixed(2)} />
            </td>
            <td>{plain(cluster.state)}</td>
            <td className="small">
              <Moment at={cluster.firstSeen} /> to <Moment at={cluster.lastSeen} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
