import { Link } from "wouter";
import { Moment } from "../controls/Moment";
import { counted } from "../controls/words";
import { pathOf } from "../frame/pathOf";
import { FieldTable } from "./FieldTable";
import type { ShownPair } from "./reviewQueries";
import { VERDICTS } from "./verdicts";
import { Waterfall } from "./Waterfall";

interface PairViewProps {
  pair: ShownPair;
  viewer: string;
  onTakeBack: (number: number) => void;
}

/** One record pair: fields side by side, what was compared, why it is as it is, and what would turn it. */
export function PairView({ pair, viewer, onTakeBack }: PairViewProps) {
  return (
    <div className="pair">
      <section className="card stack" aria-labelledby="fields">
        <h2 id="fields">
          {pair.a.label ?? pair.a.recordId} <span className="soft">and</span>{" "}
          {pair.b.label ?? pair.b.recordId}
        </h2>
        <p className="soft small">
          {pair.a.file} <span className="mono">{pair.a.recordId}</span>
          <Owner owner={pair.candidateA} /> · {pair.b.file} <span className="mono">{pair.b.recordId}</span>
          <Owner owner={pair.candidateB} />
        </p>
        <FieldTable pair={pair} />
      </section>
      <section className="card stack" aria-labelledby="weights">
        <h2 id="weights">
          {percent(pair.probability)} likely one identity
          <span className="soft"> · {pair.isTogether ? "together now" : "apart now"}</span>
        </h2>
        <Waterfall pair={pair} />
        <p>{pair.why}</p>
        {pair.changes.length > 0 && (
          <>
            <h3>What one change would do</h3>
            <ul className="changes">
              {pair.changes.slice(0, 4).map(({ comparison, text }) => (
                <li key={comparison}>{text}</li>
              ))}
            </ul>
          </>
        )}
        <p className="soft">
          An answer can move {counted(pair.recordsAtStake, "record")}
          {pair.clustersTouched > 0 && ` and touches ${counted(pair.clustersTouched, "cluster")} in review`}.
        </p>
        {pair.judgements.map(({ number, addedAt, verdict, author, reason }) => (
          <p key={number} className="row">
            <span>
              <b>{author}</b> holds: {VERDICTS[verdict].word}, <Moment at={addedAt} withTime />. “{reason}”
            </span>
            {author === viewer && (
              <button type="button" onClick={() => onTakeBack(number)}>
                Take back
              </button>
            )}
          </p>
        ))}
      </section>
    </div>
  );
}

function Owner({ owner }: { owner: ShownPair["candidateA"] }) {
  if (!owner) return null;
  return (
    <>
      {" "}
      (<Link href={pathOf(owner)}>candidate of {counted(owner.recordCount, "record")}</Link>)
    </>
  );
}

/** Never 100 % and never 0 %: the machine is not certain. */
function percent(probability: number): string {
  if (probability > 0.999) return "over 99.9 %";
  if (probability < 0.001) return "under 0.1 %";
  return `${(probability * 100).toFixed(probability > 0.99 ? 1 : 0)} %`;
}
