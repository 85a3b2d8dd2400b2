import { ArrowUpRight } from "lucide-react";
import { Card } from "@/shared/ui/Card";
import { CopyButton } from "@/shared/ui/CopyButton";
import { buttonLook } from "@/shared/ui/Button";

export function DeveloperSection() {
  const { origin } = window.location;
  const example = `export BLOSSOMER_KEY=bgtm_…\ncurl -H "Authorization: Bearer $BLOSSOMER_KEY" '${origin}/api/companies?limit=10'`;
  return (
    <Card
      title="For developers"
      description="Everything that this app does, it does by the HTTP API."
      actions={
        <a href="/api/docs" target="_blank" rel="noreferrer" className={buttonLook()}>
          API documentation
          <ArrowUpRight aria-hidden />
        </a>
      }
    >
      <div className="space-y-3 text-sm">
        <p className="text-muted-foreground">Make a key above, and try it:</p>
        <pre className="bg-muted rounded-md p-3 font-mono text-xs leading-relaxed break-all whitespace-pre-wrap">{example}</pre>
        <div className="flex flex-wrap items-center gap-2">
          <CopyButton size="sm" text={example} label="Copy the commands" />
          <a href="/api/openapi.yaml" className={buttonLook({ size: "sm" })}>
            OpenAPI (YAML)
          </a>
          <a href="/api/openapi.json" className={buttonLook({ size: "sm" })}>
            OpenAPI (JSON)
          </a>
        </div>
      </div>
    </Card>
  );
}
