import { Link, useNavigate } from "@tanstack/react-router";
import { ExternalLink, Network } from "lucide-react";
import { CompanyMark } from "@/shared/company/CompanyMark";
import { cn } from "@/shared/lib/cn";
import { Breadcrumbs, crumbLook } from "@/shared/details/Breadcrumbs";
import { GoneNotice } from "@/shared/details/GoneNotice";
import { errorAt } from "@/shared/fields/errors";
import { TextField } from "@/shared/fields/TextField";
import type { EditableRecord } from "@/shared/saving/useRecord";
import { buttonLook } from "@/shared/ui/Button";
import { webAddress } from "../webAddress";
import { CompanyMenu } from "./CompanyMenu";

/** The head of a company's page: name, website and description, and what can be done with it. */
export function CompanyHeader({ record: company, edit, state, errors }: EditableRecord<"companies">) {
  const navigate = useNavigate();
  const address = webAddress(company.url);
  return (
    <header className="space-y-3">
      <div className="flex items-start gap-2">
        <Breadcrumbs
          here={company.name}
          way={[
            {
              key: "companies",
              link: (
                <Link to="/companies" className={crumbLook}>
                  Companies
                </Link>
              ),
            },
          ]}
        />
        <Link to="/" search={{ company: company.id }} className={buttonLook({ size: "sm" })}>
          <Network aria-hidden />
          Map
        </Link>
        <CompanyMenu company={company} onDeleted={() => void navigate({ to: "/companies" })} />
      </div>
      <h1 className="sr-only">{company.name}</h1>
      {state === "gone" && <GoneNotice noun="company" />}
      <div className="flex items-start gap-4">
        <CompanyMark id={company.id} name={company.name} className="size-11 rounded-xl text-lg" />
        <div className="min-w-0 flex-1 space-y-1">
          <TextField
            label="Name of the company"
            hideLabel
            title
            multiline
            required
            value={company.name}
            error={errorAt(errors, "/name")}
            // it wraps where it is long, but it is one line
            onChange={(name) => edit((current) => ({ ...current, name: (name ?? "").replace(/\s*\n\s*/g, " ") }))}
          />
          <div className="flex items-center gap-1">
            {address !== null && (
              <a
                href={address}
                target="_blank"
                rel="noreferrer"
                aria-label={`Open ${company.url} in a new tab`}
                title="Open the website in a new tab"
                className={cn(buttonLook({ variant: "ghost", size: "icon" }), "text-muted-foreground -ml-2")}
              >
                <ExternalLink aria-hidden />
              </a>
            )}
            <div className="min-w-0 flex-1 pl-2">
              <TextField
                label="Website"
                hideLabel
                required
                placeholder="Website"
                value={company.url}
                error={errorAt(errors, "/url")}
                onChange={(url) => edit((current) => ({ ...current, url: url ?? "" }))}
              />
            </div>
          </div>
        </div>
      </div>
      <TextField
        label="Description"
        hideLabel
        multiline
        placeholder="Add a description"
        value={company.description}
        error={errorAt(errors, "/description")}
        onChange={(description) => edit((current) => ({ ...current, description }))}
      />
    </header>
  );
}
