import { useEffect, useState } from "react";
import { type Answer, run } from "../../api/client";
import type { TypedDocumentString } from "../../api/generated/graphql";

/** null while loading. Runs again when the variables change by value; an answer that comes too late is dropped. */
export function useQuery<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  refreshCount = 0,
): Answer<TResult> | null {
  const key = JSON.stringify([variables, refreshCount]);
  const [state, setState] = useState<{ key: string; answer: Answer<TResult> } | null>(null);

  useEffect(() => {
    const leaving = new AbortController();
    const [asked] = JSON.parse(key) as [TVariables, number];
    void run(document, asked, leaving.signal).then((answer) => {
      if (!leaving.signal.aborted) setState({ key, answer });
    });
    return () => leaving.abort();
  }, [document, key]);

  return state?.key === key ? state.answer : null;
}
