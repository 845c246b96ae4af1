import { Moment } from "../controls/Moment";
import { counted, plain } from "../controls/words";

interface RecordCardProps {
  record: {
    file: string;
    recordId: string;
    sourceSystem: string;
    versions: readonly {
      version: number;
      recordedAt: string;
      retiredAt?: string | null;
      cells: readonly { column: string; text: string }[];
    }[];
  };
  side: "HR" | "IT";
}

/** One source record: its current cells, and how many versions there were. */
export function RecordCard({ record, side }: RecordCardProps) {
  const current = record.versions[0];
  const stated = current?.cells.filter(({ column }) => !column.includes(".")) ?? []; // columns with a point are worked out, not stated
  return (
    <section className="card">
      <h2>
        What {side} knows: {record.sourceSystem}
      </h2>
      <p className="soft small">
        {record.file} <span className="mono">{record.recordId}</span>,{" "}
        {counted(record.versions.length, "version")}, recorded <Moment at={current?.recordedAt} />
        {current?.retiredAt ? "; no longer in the export" : ""}
      </p>
      <table>
        <tbody>
          {stated.map(({ column, text }) => (
            <tr key={column}>
              <th scope="row">{plain(column)}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
