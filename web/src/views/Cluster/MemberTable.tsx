import { Link } from "wouter";
import { plain } from "../controls/words";
import { pathOf } from "../frame/pathOf";
import type { ShownCluster } from "./ClusterPage";

interface MemberTableProps {
  cluster: ShownCluster;
  selected: string | null;
  onSelect: (id: string) => void;
}

/** The table twin of the picture: every entity of the cluster with its role and why it is listed. */
export function MemberTable({ cluster, selected, onSelect }: MemberTableProps) {
  const { edges, totalCount, returnedCount } = cluster.members;
  return (
    <section className="card section" aria-labelledby="members">
      <h2 id="members">Who and what belongs to it</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">Kind</th>
            <th scope="col">Entity</th>
            <th scope="col">Why it is listed</th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ node }) => (
            <tr
              key={`${node.role}${node.id}`}
              aria-selected={node.id === selected}
              onClick={() => onSelect(node.id)}
            >
              <td className={`role-${node.role.toLowerCase()}`}>{plain(node.role)}</td>
              <td>{plain(node.kind)}</td>
              <td>
                <Link href={pathOf(node)}>{node.label}</Link>
              </td>
              <td className="soft">{node.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {returnedCount < totalCount && (
        <p className="soft">
          {returnedCount} of {totalCount} shown.
        </p>
      )}
    </section>
  );
}
