import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { Monitor, Moon, Sun, type LucideIcon } from "lucide-react";
import { setPreferences, usePreferences, type Preferences } from "@/shared/lib/preferences";
import { THEMES } from "@/shared/lib/theme";
import { Card } from "@/shared/ui/Card";

const ICONS: Record<Preferences["theme"], LucideIcon> = { system: Monitor, light: Sun, dark: Moon };

export function AppearanceSection() {
  const { theme } = usePreferences();
  return (
    <Card title="Appearance" description="The colors of the app, on this device.">
      <RadioGroup
        aria-label="Colors"
        value={theme}
        onValueChange={(value: Preferences["theme"]) => {
          setPreferences({ theme: value });
        }}
        className="grid grid-cols-3 gap-2 sm:max-w-md"
      >
        {THEMES.map(({ value, label }) => {
          const Icon = ICONS[value];
          return (
            <Radio.Root
              key={value}
              value={value}
              className="hover:bg-muted data-checked:border-primary data-checked:bg-accent data-checked:text-accent-foreground flex cursor-pointer flex-col items-center gap-1.5 rounded-lg border p-3 text-sm font-medium"
            >
              <Icon aria-hidden className="size-5" />
              {label}
            </Radio.Root>
          );
        })}
      </RadioGroup>
    </Card>
  );
}
