const DAY = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", year: "numeric" });
const MINUTE = new Intl.DateTimeFormat("en", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
});

/** A time in the reader's zone; UTC when the pointer rests on it. */
export function Moment({ at, withTime = false }: { at: string | null | undefined; withTime?: boolean }) {
  if (!at) return <span className="soft">unknown</span>;
  const moment = new Date(at);
  return (
    <time dateTime={at} title={`${moment.toISOString().replace("T", " ").replace(".000Z", "")} UTC`}>
      {(withTime ? MINUTE : DAY).format(moment)}
    </time>
  );
}
