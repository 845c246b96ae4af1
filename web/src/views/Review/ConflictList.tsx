import { useState } from "react";
import { Link } from "wouter";
import { run } from "../../api/client";
import type { JudgementConflictsQuery } from "../../api/generated/graphql";
import { Answered } from "../controls/Answered";
import { Moment } from "../controls/Moment";
import { useQuery } from "../controls/useQuery";
import { reviewPath } from "./pairName";
import { CONFLICTS, UNDO } from "./reviewQueries";
import { VERDICTS } from "./verdicts";

type Conflict = JudgementConflictsQuery["judgementConflicts"][number];
type Held = Conflict["apart"][number];

/** Judgements that cannot all hold. Each author can take theirs back; nothing is settled by itself. */
export function ConflictList({ onChange }: { onChange: () => void }) {
  const [count, setCount] = useState(0);
  const [trouble, setTrouble] = useState("");
  const answer = useQuery(CONFLICTS, {}, count);
  const takeBack = async (number: number) => {
    const undone = await run(UNDO, { number });
    setTrouble(undone.ok ? "" : undone.error.message);
    setCount(count + 1);
    onChange();
  };
  return (
    <Answered answer={answer} what="the conflicts">
      {({ viewer, judgementConflicts }) => (
        <div className="stack">
          {trouble !== "" && <p role="alert">{trouble}</p>}
          {judgementConflicts.length === 0 && <p className="soft">No judgements contradict each other.</p>}
          {judgementConflicts.map((conflict) => (
            <section key={conflict.apart[0]?.number} className="card stack">
              <h2>
                {named(conflict.a)} <span className="soft">and</span> {named(conflict.b)}
              </h2>
              <p>
                {conflict.isOnePair
                  ? "People disagree on this pair. It is kept apart until they agree."
                  : "These two are kept apart, but a chain of judgements joins them. The chain is not followed until one of them is taken back."}
              </p>
              <table>
                <tbody>
                  {[...conflict.apart, ...conflict.together].map((held) => (
                    <JudgementRow
                      key={held.number}
                      held={held}
                      isOwn={held.author === viewer.name}
                      onTakeBack={() => void takeBack(held.number)}
                    />
                  ))}
                </tbody>
              </table>
            </section>
          ))}
        </div>
      )}
    </Answered>
  );
}

function JudgementRow({ held, isOwn, onTakeBack }: { held: Held; isOwn: boolean; onTakeBack: () => void }) {
  return (
    <tr>
      <td>
        <Link href={reviewPath(held)}>
          {named(held.a)} · {named(held.b)}
        </Link>
      </td>
      <td>{VERDICTS[held.verdict].word}</td>
      <td>{held.author}</td>
      <td className="soft">
        <Moment at={held.addedAt} withTime />
      </td>
      <td>{held.reason}</td>
      <td>
        {isOwn && (
          <button type="button" onClick={onTakeBack}>
            Take back
          </button>
        )}
      </td>
    </tr>
  );
}

function named(record: Conflict["a"]): string {
  return record.label ? `${record.label} (${record.recordId})` : record.recordId;
}
