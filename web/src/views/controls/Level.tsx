import type { ClusterLevel } from "../../api/generated/graphql";
import "./Level.css";

const SHAPES: Record<ClusterLevel, { path: string; filled: "all" | "half" | "none"; word: string }> = {
  ESCALATE: { path: "M8 2 15 14H1Z", filled: "all", word: "Escalate" },
  REVIEW: { path: "M8 2 15 14H1Z", filled: "half", word: "Review" },
  NOTE: { path: "M8 2 15 14H1Z", filled: "none", word: "Note" },
};

/** A level as shape, word and colour; colour never stands alone. */
export function Level({ level }: { level: ClusterLevel }) {
  const { path, filled, word } = SHAPES[level];
  return (
    <span className={`level level-${level.toLowerCase()}`}>
      <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
        <path
          d={path}
          fill={filled === "all" ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
        {filled === "half" && <path d="M4.5 8 11.5 8 15 14H1Z" fill="currentColor" />}
      </svg>
      {word}
    </span>
  );
}
