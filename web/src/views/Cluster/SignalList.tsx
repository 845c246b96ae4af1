import type { EvidenceCategory, SignalStrength } from "../../api/generated/graphql";
import { EvidenceList } from "../controls/EvidenceList";
import { Moment } from "../controls/Moment";
import { counted, plain } from "../controls/words";

interface ShownSignal {
  id: string;
  indicator: string;
  category: EvidenceCategory;
  strength: SignalStrength;
  at?: string | null;
  explanation: string;
  refutedBy: string;
  evidenceCount: number;
  evidence: readonly { file: string; recordId: string; column: string; text?: string | null }[];
}

interface SignalListProps {
  signals: { totalCount: number; returnedCount: number; edges: readonly { node: ShownSignal }[] };
}

/** Signals, strongest first, each one click from its records. */
export function SignalList({ signals }: SignalListProps) {
  return (
    <section className="card section" aria-labelledby="signals">
      <h2 id="signals">Signals</h2>
      {signals.edges.length === 0 && <p className="soft">No indicator fired here.</p>}
      <table>
        <tbody>
          {signals.edges.map(({ node }) => (
            <tr key={node.id}>
              <td>
                <b>{node.indicator}</b>
              </td>
              <td>{plain(node.category)}</td>
              <td>{plain(node.strength)}</td>
              <td>
                <Moment at={node.at} />
              </td>
              <td>
                {node.explanation} <span className="soft">Innocent if: {node.refutedBy}</span>
                <EvidenceList
                  evidence={node.evidence}
                  totalCount={node.evidenceCount}
                  summary={counted(node.evidenceCount, "record")}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {signals.returnedCount < signals.totalCount && (
        <p className="soft">
          {signals.returnedCount} of {signals.totalCount} shown.
        </p>
      )}
    </section>
  );
}
