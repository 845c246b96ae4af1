import { useState } from "react";
import type { ApiError } from "../../api/client";
import type { Verdict } from "../../api/generated/graphql";
import { Answered } from "../controls/Answered";
import { useQuery } from "../controls/useQuery";
import { JudgeBar } from "./JudgeBar";
import { PairView } from "./PairView";
import { type PairName, reviewPath } from "./pairName";
import { PAIR } from "./reviewQueries";
import type { Review } from "./useReview";
import { VERDICTS } from "./verdicts";

interface ReviewDeskProps {
  review: Review;
  pair: PairName | null;
  go: (path: string, options?: { replace: boolean }) => void;
}

/** The pair on the desk and what can be done with it. What was typed is lost neither by an error nor by somebody else's judgement. */
export function ReviewDesk({ review, pair, go }: ReviewDeskProps) {
  if (pair === null)
    return (
      <p>
        No record pair waits for a person. The next run of the jobs looks again; Conflicts may still wait.
      </p>
    );
  return <Desk key={reviewPath(pair)} review={review} pair={pair} go={go} />;
}

function Desk({ review, pair, go }: ReviewDeskProps & { pair: PairName }) {
  const [reason, setReason] = useState("");
  const [error, setError] = useState<ApiError | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [look, setLook] = useState(0);
  const answer = useQuery(PAIR, pair, look);
  const shown = answer?.ok ? answer.value.reviewPair : null;
  const goNext = () => {
    const next = review.next(pair);
    go(next ? reviewPath(next) : "/review");
  };

  const act = async (doing: () => Promise<ApiError | null>, after: () => void) => {
    if (isSaving) return;
    setSaving(true);
    const failed = await doing();
    setSaving(false);
    setError(failed);
    if (failed) setLook((before) => before + 1);
    else after();
  };
  const judge = (verdict: Verdict) =>
    void act(
      () => review.judge(pair, verdict, reason.trim() || VERDICTS[verdict].reason, shown?.version ?? 0),
      goNext,
    );
  const undo = () =>
    void act(
      async () => {
        const undone = await review.undo();
        if (undone?.ok) go(reviewPath(undone.value));
        return undone && !undone.ok ? undone.error : null;
      },
      () => setLook((before) => before + 1),
    );

  return (
    <>
      {error && (
        <p className="card" role="alert">
          {error.message} <span className="soft mono">{error.code}</span>
        </p>
      )}
      <Answered answer={answer} what="the pair">
        {({ viewer, reviewPair }) =>
          reviewPair ? (
            <PairView
              pair={reviewPair}
              viewer={viewer.name}
              onTakeBack={(number) =>
                void act(
                  () => review.takeBack(number),
                  () => setLook((before) => before + 1),
                )
              }
            />
          ) : (
            <p>This pair did not wait for anybody in the last run. Go on with the next one.</p>
          )
        }
      </Answered>
      <JudgeBar
        reason={reason}
        onReason={setReason}
        onJudge={judge}
        onUndo={undo}
        onNext={goNext}
        canUndo={review.canUndo}
        canJudge={!!shown && !isSaving}
      />
    </>
  );
}
