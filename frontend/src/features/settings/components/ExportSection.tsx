import { useQueryClient } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { sessionQuery } from "@/shared/api/queries";
import { buttonLook } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Card";

interface Form {
  name: string;
  /** What it is good for. */
  use: string;
  downloads: { label: string; href: string }[];
}

/** Everything of the user in one document, with the files that were imported. */
export const EVERYTHING = "/api/export?format=json&originals=true";

const FORMS: readonly Form[] = [
  {
    name: "Everything (JSON)",
    use: "A backup: can be imported again without any loss, here or on another server. The original files are those that you have imported.",
    downloads: [
      { label: "Without original files", href: "/api/export?format=json" },
      { label: "With original files", href: EVERYTHING },
    ],
  },
  {
    name: "Tables (CSV in a zip)",
    use: "For spreadsheets and databases: one file for each table. Import the files as text, so that no value is taken for a formula.",
    downloads: [
      { label: "Without original files", href: "/api/export?format=csv" },
      { label: "With original files", href: "/api/export?format=csv&originals=true" },
    ],
  },
  {
    name: "For the old app",
    use: "What the browser of the old app would hold: the newest company with its accounts and personas, all campaigns, and the rest as drafts.",
    downloads: [{ label: "Browser data", href: "/api/export?format=localstorage" }],
  },
];

export function ExportSection() {
  const queries = useQueryClient();
  return (
    <Card title="Export" description="All that is kept for you, as a file. API keys are in it without their secrets.">
      <ul className="divide-y">
        {FORMS.map(({ name, use, downloads }) => (
          <li key={name} className="space-y-2 py-3 first:pt-0 last:pb-0">
            <h3 className="text-sm font-medium">{name}</h3>
            <p className="text-muted-foreground text-sm">{use}</p>
            <div className="flex flex-wrap gap-2">
              {downloads.map(({ label, href }) => (
                <a
                  key={href}
                  href={href}
                  download
                  aria-label={`${name}: ${label}`}
                  className={buttonLook({ size: "sm" })}
                  onClick={() => {
                    // a download tells nobody that the session has ended; asking for it does
                    void queries.refetchQueries({ queryKey: sessionQuery.queryKey, exact: true });
                  }}
                >
                  <Download aria-hidden />
                  {label}
                </a>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
