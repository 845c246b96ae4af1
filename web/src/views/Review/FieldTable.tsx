import { plain } from "../controls/words";
import { differences, type Stretch } from "./differences";
import type { ShownPair } from "./reviewQueries";

/** Fields of both records side by side, differences marked by character; what only one states is folded away below. */
export function FieldTable({ pair }: { pair: ShownPair }) {
  const both = pair.alignedFields.filter(({ a, b }) => a && b);
  const one = pair.alignedFields.filter(({ a, b }) => !(a && b));
  return (
    <>
      <table className="aligned">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Field</span>
            </th>
            <th scope="col">{pair.a.recordId}</th>
            <th scope="col">{pair.b.recordId}</th>
          </tr>
        </thead>
        <tbody>
          {both.map(({ field, a, b }) => {
            const [left, right] = differences(a ?? "", b ?? "");
            return (
              <tr
                key={field}
                className={
                  left.every(({ isShared }) => isShared) && right.every(({ isShared }) => isShared)
                    ? "same"
                    : "other"
                }
              >
                <th scope="row">{plain(field)}</th>
                <td>
                  <Marked stretches={left} />
                </td>
                <td>
                  <Marked stretches={right} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {one.length > 0 && (
        <details>
          <summary>{one.length} more stated by one record alone</summary>
          <table className="aligned">
            <tbody>
              {one.map(({ field, a, b }) => (
                <tr key={field}>
                  <th scope="row">{plain(field)}</th>
                  <td>{a ?? <span className="soft">not stated</span>}</td>
                  <td>{b ?? <span className="soft">not stated</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  );
}

function Marked({ stretches }: { stretches: Stretch[] }) {
  let place = 0;
  return stretches.map(({ text, isShared }) => {
    const key = place;
    place += text.length;
    return isShared ? <span key={key}>{text}</span> : <mark key={key}>{text}</mark>;
  });
}
