import { Menu } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import { setPreferences, usePreferences, type Preferences } from "@/shared/lib/preferences";
import { THEMES } from "@/shared/lib/theme";

/** The choice of colors, within a menu. */
export function ThemeItems() {
  const { theme } = usePreferences();
  return (
    <Menu.Group>
      <Menu.GroupLabel className="text-muted-foreground px-2 pt-1 text-xs font-medium">Colors</Menu.GroupLabel>
      <Menu.RadioGroup
        value={theme}
        onValueChange={(value: Preferences["theme"]) => {
          setPreferences({ theme: value });
        }}
      >
        {THEMES.map(({ value, label }) => (
          <Menu.RadioItem
            key={value}
            value={value}
            closeOnClick={false}
            className="data-highlighted:bg-muted flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 text-sm outline-none"
          >
            <span className="flex size-4 items-center justify-center">
              <Menu.RadioItemIndicator>
                <Check aria-hidden className="size-4" />
              </Menu.RadioItemIndicator>
            </span>
            {label}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </Menu.Group>
  );
}
