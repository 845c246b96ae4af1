import { useCallback, useEffect, useState } from "react";
import { type Answer, type ApiError, run } from "../../api/client";
import type { ReviewQueueQuery, Verdict } from "../../api/generated/graphql";
import { isSamePair, type PairName } from "./pairName";
import { JUDGE, QUEUE, UNDO } from "./reviewQueries";

/** A judgement made on this page, so that it can be taken back. */
interface Done {
  number: number;
  pair: PairName;
}

export interface Review {
  /** null while it loads for the first time; an old answer stays until the next is there. */
  queue: Answer<ReviewQueueQuery> | null;
  /** The pair after one, in the order of the queue; null when nothing else waits. */
  next: (pair: PairName | null) => PairName | null;
  /** null when it was saved. */
  judge: (pair: PairName, verdict: Verdict, reason: string, seen: number) => Promise<ApiError | null>;
  /** The pair whose judgement was taken back, or what hindered it; null when there is none of this visit. */
  undo: () => Promise<Answer<PairName> | null>;
  /** Takes back one judgement by its number. */
  takeBack: (number: number) => Promise<ApiError | null>;
  canUndo: boolean;
  /** Reads the queue and the progress anew. */
  refresh: () => void;
}

/** The queue of record pairs and the acts on it. A pair judged here leaves the list at once; the server's list follows. */
export function useReview(): Review {
  const [queue, setQueue] = useState<Answer<ReviewQueueQuery> | null>(null);
  const [done, setDone] = useState<Done[]>([]);

  const refresh = useCallback(async () => setQueue(await run(QUEUE, {})), []);
  useEffect(() => {
    void refresh();
  }, [refresh]);

  const waiting = (queue?.ok ? queue.value.reviewQueue.edges.map(({ node }) => node) : []).filter(
    (node) => !done.some(({ pair }) => isSamePair(pair, node)),
  );

  const takeBack = async (number: number) => {
    const answer = await run(UNDO, { number });
    if (answer.ok) setDone((before) => before.filter((one) => one.number !== number));
    await refresh();
    return answer.ok ? null : answer.error;
  };

  return {
    queue,
    canUndo: done.length > 0,
    next: (pair) => {
      const place = pair === null ? -1 : waiting.findIndex((node) => isSamePair(node, pair));
      const following = waiting[place + 1] ?? waiting[0];
      return following && !(pair !== null && isSamePair(following, pair)) ? named(following) : null;
    },
    judge: async (pair, verdict, reason, seen) => {
      const answer = await run(JUDGE, { ...named(pair), verdict, reason, seen });
      if (!answer.ok) return answer.error;
      setDone((before) => [...before, { number: answer.value.judge.number, pair: named(pair) }]);
      void refresh();
      return null;
    },
    undo: async () => {
      const last = done.at(-1);
      if (!last) return null;
      const error = await takeBack(last.number);
      return error === null ? { ok: true, value: last.pair } : { ok: false, error };
    },
    takeBack,
    refresh: () => void refresh(),
  };
}

/** The names alone: what the server takes as an argument. */
function named({ a, b }: PairName): PairName {
  return { a: { file: a.file, recordId: a.recordId }, b: { file: b.file, recordId: b.recordId } };
}
