/** A length in [0, 1] with its number beside it. */
export function Bar({
  share,
  label,
  colour = "var(--accent)",
}: {
  share: number;
  label: string;
  colour?: string;
}) {
  const width = Math.max(0, Math.min(1, share)) * 72;
  return (
    <span className="row" style={{ gap: 6, flexWrap: "nowrap" }}>
      <svg width="72" height="8" aria-hidden="true">
        <rect width="72" height="8" rx="2" fill="var(--line)" />
        <rect width={width} height="8" rx="2" fill={colour} />
      </svg>
      <span>{label}</span>
    </span>
  );
}
