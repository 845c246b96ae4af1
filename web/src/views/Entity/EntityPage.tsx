import { Link } from "wouter";
import { graphql } from "../../api/generated";
import { Answered } from "../controls/Answered";
import { EvidenceList } from "../controls/EvidenceList";
import { Level } from "../controls/Level";
import { useQuery } from "../controls/useQuery";
import { counted, plain, sentence } from "../controls/words";
import { pathOf } from "../frame/pathOf";

const ENTITY = graphql(`
  query Entity($id: ID!) {
    entity(id: $id) {
      entity { id kind label holderCount specificity genericReason recordCount }
      clusters { id title level }
      links(first: 100) {
        totalCount returnedCount
        edges { node { id kind from to evidenceCount evidence { file recordId column text } fromEntity { id kind label } toEntity { id kind label } } }
      }
    }
  }
`);

/** A value or organisation, with everybody who holds it. */
export function EntityPage({ id }: { id: string }) {
  const answer = useQuery(ENTITY, { id });
  return (
    <Answered answer={answer} what="the entity">
      {({ entity: detail }) =>
        detail === null || detail === undefined ? (
          <p>Nothing in the graph has the id {id}. Search for the value.</p>
        ) : (
          <>
            <div className="page-head">
              <h1>{detail.entity.label}</h1>
              <span className="soft">
                {plain(detail.entity.kind)} · {counted(detail.entity.holderCount, "holder")} ·{" "}
                {detail.entity.genericReason
                  ? `says nothing: ${detail.entity.genericReason}`
                  : `specificity ${detail.entity.specificity.toFixed(2)}`}
              </span>
            </div>
            {detail.clusters.map((cluster) => (
              <p key={cluster.id} className="row">
                <Level level={cluster.level} />
                <Link href={`/clusters/${encodeURIComponent(cluster.id)}`}>{cluster.title}</Link>
              </p>
            ))}
            <section className="card section" aria-labelledby="links">
              <h2 id="links">Linked to</h2>
              <table>
                <tbody>
                  {detail.links.edges.map(({ node }) => {
                    const other = node.from === detail.entity.id ? node.toEntity : node.fromEntity;
                    return (
                      <tr key={node.id}>
                        <td className="soft">{sentence(plain(node.kind))}</td>
                        <td>{other ? <Link href={pathOf(other)}>{other.label}</Link> : node.to}</td>
                        <td>
                          <EvidenceList
                            evidence={node.evidence}
                            totalCount={node.evidenceCount}
                            summary={counted(node.evidenceCount, "record")}
                          />
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
              {detail.links.returnedCount < detail.links.totalCount && (
                <p className="soft">
                  {detail.links.returnedCount} of {detail.links.totalCount} shown.
                </p>
              )}
            </section>
          </>
        )
      }
    </Answered>
  );
}
