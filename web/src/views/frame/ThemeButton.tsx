import { Moon, Sun } from "lucide-react";
import { useState } from "react";

/** Changes between light and dark for this tab; at first the system's choice holds. */
export function ThemeButton() {
  const [isDark, setDark] = useState(() => window.matchMedia("(prefers-color-scheme: dark)").matches);
  function change(): void {
    document.documentElement.dataset.theme = isDark ? "light" : "dark";
    setDark(!isDark);
  }
  return (
    <button
      type="button"
      onClick={change}
      aria-label={isDark ? "Light theme" : "Dark theme"}
      style={{ marginLeft: "auto", padding: "2px 8px" }}
    >
      {isDark ? <Sun size={16} aria-hidden="true" /> : <Moon size={16} aria-hidden="true" />}
    </button>
  );
}
