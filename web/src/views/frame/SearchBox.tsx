import { useEffect, useRef, useState } from "react";
import { tinykeys } from "tinykeys";
import { useLocation } from "wouter";
import { graphql } from "../../api/generated";
import { useQuery } from "../controls/useQuery";
import { counted, plain } from "../controls/words";
import { pathOf } from "./pathOf";
import { isTyping } from "./useGoKeys";

const SEARCH = graphql(`
  query Search($words: String!) {
    search(query: $words, first: 12) {
      totalCount
      returnedCount
      edges { node { id kind label holderCount genericReason } }
    }
  }
`);

/** Finds entities by label or pasted value, in any script. `/` puts the cursor here. */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState("");
  useEffect(
    () =>
      tinykeys(window, {
        "/": (event) => {
          if (isTyping(event)) return;
          event.preventDefault();
          input.current?.focus();
        },
      }),
    [],
  );
  return (
    <div className="search">
      <input
        ref={input}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          setWords("");
          input.current?.blur();
        }}
        placeholder="Search names, numbers, addresses, or paste a value   /"
        aria-label="Search"
      />
      {words.trim().length > 1 && <Found words={words.trim()} onOpen={() => setWords("")} />}
    </div>
  );
}

function Found({ words, onOpen }: { words: string; onOpen: () => void }) {
  const answer = useQuery(SEARCH, { words });
  const [, go] = useLocation();
  if (answer === null)
    return (
      <ul id="found">
        <li className="hint soft">Searching…</li>
      </ul>
    );
  if (!answer.ok)
    return (
      <ul id="found">
        <li className="hint" role="alert">
          {answer.error.message} ({answer.error.code})
        </li>
      </ul>
    );
  const { edges, totalCount, returnedCount } = answer.value.search;
  return (
    <ul id="found" aria-label="Found">
      {edges.map(({ node }) => (
        <li key={node.id}>
          <a
            href={pathOf(node)}
            onClick={(event) => {
              event.preventDefault();
              onOpen();
              go(pathOf(node));
            }}
          >
            {node.label}
          </a>
          <span className="soft">
            {node.genericReason ?? plain(node.kind)}
            {node.holderCount > 1 ? `, ${counted(node.holderCount, "holder")}` : ""}
          </span>
        </li>
      ))}
      <li className="hint soft">
        {totalCount === 0
          ? "Nothing has this in its name or value."
          : `${returnedCount} of ${totalCount} shown`}
      </li>
    </ul>
  );
}
