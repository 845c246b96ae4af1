import type { ReactNode } from "react";
import type { Answer } from "../../api/client";

interface AnsweredProps<T> {
  answer: Answer<T> | null;
  /** What is loading, for people who wait. */
  what: string;
  children: (value: T) => ReactNode;
}

/** Draws an answer: while it loads, when it failed (always with its code), or its value. */
export function Answered<T>({ answer, what, children }: AnsweredProps<T>) {
  if (answer === null)
    return (
      <p className="soft" role="status">
        Loading {what}…
      </p>
    );
  if (!answer.ok) {
    return (
      <div className="card" role="alert">
        <h2>{what.charAt(0).toUpperCase() + what.slice(1)} cannot be shown</h2>
        <p>{answer.error.message}</p>
        <p className="soft small mono">{answer.error.code}</p>
      </div>
    );
  }
  return <>{children(answer.value)}</>;
}
