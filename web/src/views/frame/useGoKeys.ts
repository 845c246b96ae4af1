import { useEffect } from "react";
import { tinykeys } from "tinykeys";
import { useLocation } from "wouter";

/** `g` and then a page's letter goes to the page; nothing happens while somebody types. */
export function useGoKeys(pages: readonly { path: string; key: string }[]): void {
  const [, go] = useLocation();
  useEffect(() => {
    const keys = Object.fromEntries(
      pages.map(({ path, key }) => [
        `g ${key}`,
        (event: KeyboardEvent) => {
          if (!isTyping(event)) go(path);
        },
      ]),
    );
    return tinykeys(window, keys);
  }, [pages, go]);
}

/** True while the event comes from a field that takes text. */
export function isTyping(event: KeyboardEvent): boolean {
  return (
    event.target instanceof HTMLElement && event.target.matches("input, textarea, select, [contenteditable]")
  );
}
