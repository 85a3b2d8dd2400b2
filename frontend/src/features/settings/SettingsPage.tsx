import { AppearanceSection } from "./components/AppearanceSection";
import { ApiKeysSection } from "./components/ApiKeysSection";
import { DeleteAccountSection } from "./components/DeleteAccountSection";
import { DeletedSection } from "./components/DeletedSection";
import { DeveloperSection } from "./components/DeveloperSection";
import { DeviceSection } from "./components/DeviceSection";
import { ExportSection } from "./components/ExportSection";
import { ProfileSection } from "./components/ProfileSection";

const SECTIONS = [
  { id: "profile", label: "Profile", Section: ProfileSection },
  { id: "appearance", label: "Appearance", Section: AppearanceSection },
  { id: "api-keys", label: "API keys", Section: ApiKeysSection },
  { id: "export", label: "Export", Section: ExportSection },
  { id: "deleted", label: "Recently deleted", Section: DeletedSection },
  { id: "device", label: "Data on this device", Section: DeviceSection },
  { id: "developers", label: "For developers", Section: DeveloperSection },
  { id: "delete", label: "Delete the account", Section: DeleteAccountSection },
];

export function SettingsPage() {
  return (
    <div className="space-y-6">
      <h1 className="text-2xl font-semibold">Settings</h1>
      <div className="grid items-start gap-6 lg:grid-cols-[12rem_minmax(0,1fr)]">
        <nav aria-label="Settings" className="lg:sticky lg:top-20">
          <ul className="flex flex-wrap gap-1 lg:flex-col">
            {SECTIONS.map(({ id, label }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  className="text-muted-foreground hover:bg-muted hover:text-foreground flex min-h-8 items-center rounded-md px-3 text-sm"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="min-w-0 space-y-6">
          {SECTIONS.map(({ id, Section }) => (
            <div key={id} id={id} className="scroll-mt-20">
              <Section />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
