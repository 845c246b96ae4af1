import { Link } from "wouter";
import { graphql } from "../../api/generated";
import { Answered } from "../controls/Answered";
import { Level } from "../controls/Level";
import { Moment } from "../controls/Moment";
import { useQuery } from "../controls/useQuery";
import { counted, plain } from "../controls/words";
import "./HomePage.css";

const HOME = graphql(`
  query Home {
    clusters(first: 12, atLeast: REVIEW) {
      totalCount
      returnedCount
      edges { node { id title level state risk } }
    }
    runs(first: 1) { edges { node { id endedAt dataNow stages { stage left } } } }
    imports(first: 3) {
      edges {
        node {
          id name exportedAt endedAt
          files { file acceptedCount changedCount rejectedCount }
          notices { code count }
        }
      }
    }
    rejects(first: 1) { totalCount }
    indicators { indicator notComputableBecause }
  }
`);

/** What is new, what waits for a person, and where the product is blind. */
export function HomePage() {
  const answer = useQuery(HOME, {});
  return (
    <Answered answer={answer} what="the overview">
      {({ clusters, runs, imports, rejects, indicators }) => {
        const run = runs.edges[0]?.node;
        const blind = indicators.filter(({ notComputableBecause }) => notComputableBecause !== null);
        return (
          <>
            <div className="page-head">
              <h1>Home</h1>
              {run && (
                <span className="soft">
                  Run {run.id}, data of <Moment at={run.dataNow} />
                </span>
              )}
            </div>
            <div className="home">
              <section className="card stack" aria-labelledby="new">
                <h2 id="new">Needs review</h2>
                {clusters.edges.length === 0 && (
                  <p className="soft">No cluster is at review or above. The next run looks again.</p>
                )}
                <ul className="lines">
                  {clusters.edges.map(({ node }) => (
                    <li key={node.id}>
                      <Level level={node.level} />
                      <Link href={`/clusters/${encodeURIComponent(node.id)}`}>{node.title}</Link>
                      <span className="soft state">{plain(node.state)}</span>
                    </li>
                  ))}
                </ul>
                <Link href="/clusters">
                  {clusters.returnedCount < clusters.totalCount
                    ? `All ${clusters.totalCount} clusters at review or above`
                    : "All clusters, notes included"}
                </Link>
              </section>
              <section className="card stack" aria-labelledby="waiting">
                <h2 id="waiting">Waiting for you</h2>
                <ul className="lines">
                  {imports.edges.map(({ node }) => (
                    <li key={node.id} className="import">
                      <span>
                        {node.name}, exported <Moment at={node.exportedAt} />
                      </span>
                      <span className="soft">
                        {counted(
                          node.files.reduce((sum, file) => sum + file.acceptedCount + file.changedCount, 0),
                          "new or changed record",
                        )}
                        ,{" "}
                        {counted(
                          node.files.reduce((sum, file) => sum + file.rejectedCount, 0),
                          "reject",
                        )}
                        , {counted(node.notices.length, "notice")}
                        {node.endedAt === null ? "; did not come to its end: import it again" : ""}
                      </span>
                    </li>
                  ))}
                </ul>
                <p className="soft">
                  {rejects.totalCount === 0
                    ? "No rejected row is open."
                    : `${counted(rejects.totalCount, "rejected row")} to mend at the source.`}
                </p>
              </section>
              <section className="card stack" aria-labelledby="blind">
                <h2 id="blind">Blind spots</h2>
                <p className="soft">
                  {indicators.length - blind.length} of {counted(indicators.length, "indicator")} could be
                  computed.
                </p>
                <ul className="lines">
                  {blind.map(({ indicator, notComputableBecause }) => (
                    <li key={indicator}>
                      <b>{indicator}</b> not computable: {notComputableBecause}
                    </li>
                  ))}
                  {run?.stages.flatMap(({ stage, left }) =>
                    left.map((reason) => (
                      <li key={`${stage}${reason}`}>
                        <b>{stage}</b> {reason}
                      </li>
                    )),
                  )}
                </ul>
              </section>
            </div>
          </>
        );
      }}
    </Answered>
  );
}
