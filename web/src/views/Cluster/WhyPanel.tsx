import { EvidenceList } from "../controls/EvidenceList";
import { counted, plain, sentence } from "../controls/words";
import type { ShownCluster } from "./ClusterPage";

/** Width of the longest bar, in pixels. */
const LONGEST = 120;

/** What the risk is made of, what else it could be, and what would refute it. */
export function WhyPanel({ cluster }: { cluster: ShownCluster }) {
  const most = Math.max(1, ...cluster.contributions.map(({ bits }) => Math.abs(bits)));
  return (
    <aside className="card stack why" aria-label="Why">
      <h2>Why</h2>
      <dl>
        {cluster.contributions.map((part) => (
          <div key={`${part.name}${part.category ?? ""}`}>
            <dt>
              <span>{sentence(part.name)}</span>
              <span className="row" style={{ gap: 6, flexWrap: "nowrap" }}>
                <svg width={LONGEST} height="8" aria-hidden="true">
                  <rect
                    x={part.bits < 0 ? LONGEST - (LONGEST * -part.bits) / most : 0}
                    width={(LONGEST * Math.abs(part.bits)) / most}
                    height="8"
                    rx="2"
                    fill={part.bits < 0 ? "var(--positive)" : "var(--accent)"}
                  />
                </svg>
                <span className="number">
                  {part.bits > 0 ? "+" : ""}
                  {part.bits.toFixed(1)} bits
                </span>
              </span>
            </dt>
            {part.evidence.length > 0 && (
              <dd>
                <EvidenceList evidence={part.evidence} summary={counted(part.evidence.length, "record")} />
              </dd>
            )}
          </div>
        ))}
      </dl>
      <h2>What else could it be</h2>
      <ul className="tests">
        {cluster.explanations.map(({ name, holds, because }) => (
          <li key={name}>
            <b>{plain(name)}</b>: {holds ? "yes" : "no"} <span className="soft">({because})</span>
          </li>
        ))}
      </ul>
      <h2>What would refute it</h2>
      <p>{cluster.refutation}</p>
      {cluster.keyEvidence && (
        <EvidenceList
          evidence={cluster.keyEvidence.evidence}
          summary={`${counted(cluster.keyEvidence.evidence.length, "record")} the level hangs on`}
        />
      )}
      {cluster.alert?.isNew && <p className="soft">Told by the last run: {cluster.alert.because}.</p>}
    </aside>
  );
}
