import "./EvidenceList.css";

interface EvidenceListProps {
  evidence: readonly { file: string; recordId: string; column: string; text?: string | null }[];
  /** How many records there are in all; the list says when it holds fewer. */
  totalCount?: number;
  /** The sentence that is opened. */
  summary: string;
}

/** The source records a statement rests on, closed until asked for. */
export function EvidenceList({ evidence, totalCount, summary }: EvidenceListProps) {
  const total = totalCount ?? evidence.length;
  return (
    <details className="evidence">
      <summary>{summary}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Record</th>
            <th scope="col">Column</th>
            <th scope="col">As recorded</th>
          </tr>
        </thead>
        <tbody>
          {evidence.map(({ file, recordId, column, text }) => (
            <tr key={`${file}#${recordId}:${column}`}>
              <td>{file}</td>
              <td className="mono">{recordId}</td>
              <td>{column}</td>
              <td>{text ?? <span className="soft">empty</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > evidence.length && (
        <p className="soft small">
          {evidence.length} of {total} records shown; the rest say the same.
        </p>
      )}
    </details>
  );
}
