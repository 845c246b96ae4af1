import { Link } from "wouter";
import { graphql } from "../../api/generated";
import { SignalList } from "../Cluster/SignalList";
import { Answered } from "../controls/Answered";
import { Level } from "../controls/Level";
import { useQuery } from "../controls/useQuery";
import { counted, plain } from "../controls/words";
import { pathOf } from "../frame/pathOf";
import { RecordCard } from "./RecordCard";
import "./CandidatePage.css";

const CANDIDATE = graphql(`
  query Candidate($id: ID!) {
    candidate(id: $id) {
      entity { id label firstSeen lastSeen recordCount }
      clusters { id title level }
      records { file recordId sourceSystem versions { version recordedAt retiredAt cells { column text } } }
      signals(first: 50) {
        totalCount returnedCount
        edges { node { id indicator category strength at explanation refutedBy evidenceCount evidence { file recordId column text } } }
      }
      links(first: 100) {
        totalCount returnedCount
        edges { node { id kind from to weight fromEntity { id kind label holderCount genericReason } toEntity { id kind label holderCount genericReason } } }
      }
    }
  }
`);

/** Systems whose facts HR knows; the others are IT's. */
const HR = new Set([
  "applicant tracking",
  "HR system",
  "payroll",
  "background and identity checks",
  "identity checks",
]);

/** A claimed identity: what HR knows, what IT knows, what it is linked to, and what was signalled. */
export function CandidatePage({ id }: { id: string }) {
  const answer = useQuery(CANDIDATE, { id });
  return (
    <Answered answer={answer} what="the candidate">
      {({ candidate }) =>
        candidate === null || candidate === undefined ? (
          <p>No candidate has the id {id}. Search for the name; records may have been resolved anew.</p>
        ) : (
          <>
            <div className="page-head">
              <h1>{candidate.entity.label}</h1>
              <span className="soft">
                {counted(candidate.records.length, "record")} of a claimed identity
              </span>
            </div>
            {candidate.clusters.map((cluster) => (
              <p key={cluster.id} className="row">
                <Level level={cluster.level} />
                <Link href={`/clusters/${encodeURIComponent(cluster.id)}`}>{cluster.title}</Link>
              </p>
            ))}
            <div className="halves">
              {candidate.records.map((record) => (
                <RecordCard
                  key={`${record.file}#${record.recordId}`}
                  record={record}
                  side={HR.has(record.sourceSystem) ? "HR" : "IT"}
                />
              ))}
            </div>
            <section className="card section" aria-labelledby="links">
              <h2 id="links">Linked to</h2>
              <table>
                <tbody>
                  {candidate.links.edges.map(({ node }) => {
                    const other = node.from === candidate.entity.id ? node.toEntity : node.fromEntity;
                    if (!other) return null;
                    return (
                      <tr key={node.id}>
                        <td className="soft">{plain(node.kind)}</td>
                        <td>{plain(other.kind)}</td>
                        <td>
                          <Link href={pathOf(other)}>{other.label}</Link>
                        </td>
                        <td className="soft">
                          {other.holderCount > 1 ? counted(other.holderCount, "holder") : ""}{" "}
                          {other.genericReason}
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
              {candidate.links.returnedCount < candidate.links.totalCount && (
                <p className="soft">
                  {candidate.links.returnedCount} of {candidate.links.totalCount} shown.
                </p>
              )}
            </section>
            <SignalList signals={candidate.signals} />
          </>
        )
      }
    </Answered>
  );
}
