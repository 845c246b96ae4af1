import { useEffect, useRef } from "react";
import { tinykeys } from "tinykeys";
import type { Verdict } from "../../api/generated/graphql";
import { isTyping } from "../frame/useGoKeys";

interface JudgeBarProps {
  reason: string;
  onReason: (reason: string) => void;
  onJudge: (verdict: Verdict) => void;
  onUndo: () => void;
  onNext: () => void;
  canUndo: boolean;
  canJudge: boolean;
}

const CHOICES: { verdict: Verdict; word: string; key: string }[] = [
  { verdict: "POSITIVE", word: "Same", key: "S" },
  { verdict: "NEGATIVE", word: "Different", key: "D" },
  { verdict: "UNSURE", word: "Unsure", key: "U" },
];

/** The acts on a pair, each with its key. Nothing happens while somebody types. */
export function JudgeBar(props: JudgeBarProps) {
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const unless = (act: (props: JudgeBarProps) => void) => (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      event.preventDefault();
      act(latest.current);
    };
    const judge = (verdict: Verdict) => unless(({ canJudge, onJudge }) => canJudge && onJudge(verdict));
    return tinykeys(window, {
      s: judge("POSITIVE"),
      d: judge("NEGATIVE"),
      u: judge("UNSURE"),
      n: unless(({ onNext }) => onNext()),
      ArrowRight: unless(({ onNext }) => onNext()),
      ArrowLeft: unless(({ canUndo, onUndo }) => canUndo && onUndo()),
      w: unless(() => field.current?.focus()),
    });
  }, []);
  const { reason, onReason, onJudge, onUndo, onNext, canUndo, canJudge } = props;
  return (
    <div className="judge" role="toolbar" aria-label="Judge the pair">
      {CHOICES.map(({ verdict, word, key }) => (
        <button key={verdict} type="button" disabled={!canJudge} onClick={() => onJudge(verdict)}>
          {word} <kbd>{key}</kbd>
        </button>
      ))}
      <input
        ref={field}
        aria-label="Why"
        placeholder="Why (W to write; kept with the judgement)"
        maxLength={1000}
        value={reason}
        onChange={(event) => onReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" || event.key === "Enter") event.currentTarget.blur();
        }}
      />
      <button type="button" disabled={!canUndo} onClick={onUndo}>
        Undo <kbd>←</kbd>
      </button>
      <button type="button" onClick={onNext}>
        Next <kbd>→</kbd>
      </button>
    </div>
  );
}
