import { House, ListChecks, Network } from "lucide-react";
import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { SearchBox } from "./SearchBox";
import { ThemeButton } from "./ThemeButton";
import { useGoKeys } from "./useGoKeys";
import "./Frame.css";

const PAGES = [
  { path: "/", word: "Home", key: "h", icon: House },
  { path: "/clusters", word: "Clusters", key: "c", icon: Network },
  { path: "/review", word: "Review", key: "r", icon: ListChecks },
] as const;

/** What stands around every page: rail, search, theme. */
export function Frame({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  useGoKeys(PAGES);
  return (
    <div className="frame">
      <a className="skip" href="#page">
        Skip to the page
      </a>
      <nav className="rail" aria-label="Pages">
        {PAGES.map(({ path, word, key, icon: Icon }) => {
          const isCurrent = path === "/" ? location === "/" : location.startsWith(path);
          return (
            <Link
              key={path}
              href={path}
              aria-current={isCurrent ? "page" : undefined}
              title={`${word} (g ${key})`}
            >
              <Icon size={18} aria-hidden="true" />
              <span>{word}</span>
            </Link>
          );
        })}
      </nav>
      <header className="top">
        <SearchBox />
        <ThemeButton />
      </header>
      <main id="page" className="page">
        {children}
      </main>
    </div>
  );
}
