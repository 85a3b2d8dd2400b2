import { useEffect } from "react";
import { usePreferences } from "./preferences";

const DARK = "(prefers-color-scheme: dark)";

/** Puts the page into the colors that the person or the system wants. */
export function useTheme(): void {
  const { theme } = usePreferences();
  useEffect(() => {
    const system = window.matchMedia(DARK);
    const apply = () => {
      const isDark = theme === "dark" || (theme === "system" && system.matches);
      document.documentElement.classList.toggle("dark", isDark);
    };
    apply();
    system.addEventListener("change", apply);
    return () => {
      system.removeEventListener("change", apply);
    };
  }, [theme]);
}
