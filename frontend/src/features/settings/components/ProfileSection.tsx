import type { Me } from "@blossomer/gtm-client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { meQuery } from "@/shared/api/queries";
import { dateAndTime } from "@/shared/lib/words";
import { Badge } from "@/shared/ui/Badge";
import { Card } from "@/shared/ui/Card";
import { SCOPE_NAMES } from "../api/apiKeys";
import { Facts } from "./Facts";
import { NameForm } from "./NameForm";

const PLANS: Record<Me["user"]["plan"], string> = { free: "Free", pro: "Pro" };
const ROLES: Record<Me["user"]["role"], string> = { user: "User", admin: "Administrator" };

export function ProfileSection() {
  const { user, scopes, limits } = useSuspenseQuery(meQuery).data;
  return (
    <Card title="Profile">
      <div className="space-y-5">
        <NameForm key={user.name} name={user.name} longest={limits.nameCharacters} />
        <Facts
          facts={[
            ["E-mail", user.email ?? <span className="text-muted-foreground">None</span>],
            ["Role", ROLES[user.role]],
            ["Plan", PLANS[user.plan]],
            ["User since", dateAndTime(user.createdAt)],
            ["Last sign-in", user.lastLoginAt === null ? "Never" : dateAndTime(user.lastLoginAt)],
            [
              "This session may",
              <span key="scopes" className="flex flex-wrap gap-1">
                {scopes.map((scope) => (
                  <Badge key={scope}>{SCOPE_NAMES[scope]}</Badge>
                ))}
              </span>,
            ],
          ]}
        />
        <details className="text-sm">
          <summary className="text-muted-foreground hover:text-foreground min-h-6 cursor-pointer font-medium">Limits</summary>
          <div className="mt-3">
            <Facts facts={limitsOf(limits)} />
          </div>
        </details>
        <p className="text-muted-foreground text-xs">E-mail, role and plan are changed by an administrator.</p>
      </div>
    </Card>
  );
}

function limitsOf(limits: Me["limits"]): [string, string][] {
  const { requestsPerMinute: requests } = limits;
  return [
    ["Requests a minute", requests === null ? "Any number" : requests.toLocaleString("en")],
    ["One request", `${(limits.bodyBytes / 1_048_576).toLocaleString("en")} MiB`],
    ["A name", `${limits.nameCharacters.toLocaleString("en")} characters`],
    ["A text", `${limits.textCharacters.toLocaleString("en")} characters`],
    ["A list", `${limits.listItems.toLocaleString("en")} items`],
  ];
}
