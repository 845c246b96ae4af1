import { graphql } from "../../api/generated";
import type { ReviewPairQuery } from "../../api/generated/graphql";

/** The names of what waits, the most telling answer first, and how far the review is. */
export const QUEUE = graphql(`
  query ReviewQueue {
    reviewQueue(first: 50) { totalCount edges { node { a { file recordId } b { file recordId } } } }
    reviewProgress { judgedToday judgedTodayByYou left decidesMost conflictCount }
  }
`);

/** One pair with all that is needed to judge it. */
export const PAIR = graphql(`
  query ReviewPair($a: RecordInput!, $b: RecordInput!) {
    viewer { name }
    reviewPair(a: $a, b: $b) {
      a { file recordId label }
      b { file recordId label }
      candidateA { id kind label recordCount }
      candidateB { id kind label recordCount }
      alignedFields { field a b }
      verdict matchWeight joinsAt probability isTogether why version recordsAtStake clustersTouched
      waterfall { comparison level bits }
      changes { comparison text }
      judgements { number addedAt verdict author reason }
    }
  }
`);

export const JUDGE = graphql(`
  mutation Judge($a: RecordInput!, $b: RecordInput!, $verdict: Verdict!, $reason: String!, $seen: Int) {
    judge(a: $a, b: $b, verdict: $verdict, reason: $reason, seen: $seen) { number }
  }
`);

export const UNDO = graphql(`
  mutation UndoJudgement($number: Int!) { undoJudgement(number: $number) }
`);

/** Judgements that contradict each other. */
export const CONFLICTS = graphql(`
  query JudgementConflicts {
    viewer { name }
    judgementConflicts {
      isOnePair
      a { file recordId label }
      b { file recordId label }
      apart { number addedAt verdict author reason a { file recordId label } b { file recordId label } }
      together { number addedAt verdict author reason a { file recordId label } b { file recordId label } }
    }
  }
`);

/** A pair as the page shows it. */
export type ShownPair = NonNullable<ReviewPairQuery["reviewPair"]>;
