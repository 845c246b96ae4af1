import { Link } from "wouter";

/** For addresses that no page has. */
export function NotFoundPage() {
  return (
    <div className="card">
      <h1>There is no such page</h1>
      <p>
        Go to <Link href="/">Home</Link> or <Link href="/clusters">Clusters</Link>, or press / to search.
      </p>
    </div>
  );
}
