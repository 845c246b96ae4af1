import type { TypedDocumentString } from "./generated/graphql";

/** What went wrong with a call: a stable code, and a sentence for people. */
export interface ApiError {
  code: string;
  message: string;
}

/** A call never throws: it has a value or an error. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: ApiError };

interface GraphqlBody<T> {
  data?: T | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Runs one operation. Aborting the signal gives the error ABORTED, which callers drop. */
export async function run<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<Answer<TResult>> {
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      credentials: "same-origin",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
        "x-requested-with": "explorer",
      },
      body: JSON.stringify({ query: document.toString(), variables }),
      ...(signal ? { signal } : {}),
    });
    if (response.status === 401)
      return failed("SIGNED_OUT", "You are signed out. Open the sign-in link that the server printed.");
    const body = (await response.json()) as GraphqlBody<TResult>;
    const first = body.errors?.[0];
    if (first) return failed(first.extensions?.code ?? "FAILED", first.message);
    if (!body.data) return failed("EMPTY", "The server answered without data. Try again.");
    return { ok: true, value: body.data };
  } catch (error) {
    if (signal?.aborted) return failed("ABORTED", "");
    return failed(
      "UNREACHABLE",
      `The server cannot be reached (${error instanceof Error ? error.message : "unknown"}). Is it running?`,
    );
  }
}

function failed<T>(code: string, message: string): Answer<T> {
  return { ok: false, error: { code, message } };
}
