import { Link, useLocation } from "wouter";
import type { ReviewQueueQuery } from "../../api/generated/graphql";
import { Answered } from "../controls/Answered";
import { counted } from "../controls/words";
import { ConflictList } from "./ConflictList";
import { pairOf } from "./pairName";
import { ReviewDesk } from "./ReviewDesk";
import { useReview } from "./useReview";
import "./Review.css";

/** Record pairs one by one, and judgements that contradict each other. */
export function ReviewPage({ tab, pair }: { tab: "pairs" | "conflicts"; pair?: string | undefined }) {
  const review = useReview();
  const [, go] = useLocation();
  const asked = pair === undefined ? null : pairOf(decodeURIComponent(pair));
  return (
    <Answered answer={review.queue} what="the review">
      {({ reviewProgress }) => (
        <>
          <div className="page-head">
            <h1>Review</h1>
            <Link href="/review" aria-current={tab === "pairs" ? "page" : undefined} className="tab">
              Pairs
            </Link>
            <Link
              href="/review/conflicts"
              aria-current={tab === "conflicts" ? "page" : undefined}
              className="tab"
            >
              Conflicts ({reviewProgress.conflictCount})
            </Link>
            <span className="soft" role="status">
              {progress(reviewProgress)}
            </span>
          </div>
          {tab === "conflicts" ? (
            <ConflictList onChange={review.refresh} />
          ) : (
            <ReviewDesk review={review} pair={asked ?? review.next(null)} go={go} />
          )}
        </>
      )}
    </Answered>
  );
}

/** "31 wait, 12 of them decide 80 % of what is open; 5 judged today, 3 by you." */
function progress({
  left,
  decidesMost,
  judgedToday,
  judgedTodayByYou,
}: ReviewQueueQuery["reviewProgress"]): string {
  const wait = left === 0 ? "Nothing waits" : `${counted(left, "pair")} left`;
  const most =
    left > 1
      ? `, ${decidesMost === 1 ? "the first decides" : `the first ${decidesMost} decide`} 80 % of what is open`
      : "";
  return `${wait}${most}; ${judgedToday} judged today, ${judgedTodayByYou} by you.`;
}
