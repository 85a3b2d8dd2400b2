import { Link, useNavigate } from "@tanstack/react-router";
import { ChevronRight, CircleAlert, ExternalLink, Network } from "lucide-react";
import { CompanyMark } from "@/shared/company/CompanyMark";
import { cn } from "@/shared/lib/cn";
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
        <nav aria-label="Breadcrumb" className="min-w-0 flex-1">
          <ol className="text-muted-foreground flex flex-wrap items-center gap-1 text-sm">
            <li>
              <Link to="/companies" className="hover:text-foreground flex min-h-8 items-center underline-offset-4 hover:underline">
                Companies
              </Link>
            </li>
            <li aria-hidden>
              <ChevronRight className="size-3.5" />
            </li>
            <li aria-current="page" className="text-foreground max-w-full min-w-0 truncate">
              {company.name}
            </li>
          </ol>
        </nav>
        <Link to="/" search={{ company: company.id }} className={buttonLook({ size: "sm" })}>
          <Network aria-hidden />
          Map
        </Link>
        <CompanyMenu company={company} onDeleted={() => void navigate({ to: "/companies" })} />
      </div>
      <h1 className="sr-only">{company.name}</h1>
      {state === "gone" && (
        <p role="alert" className="text-destructive bg-card flex items-start gap-2 rounded-xl border border-current/30 p-4 text-sm">
          <CircleAlert aria-hidden className="size-5 shrink-0" />
          This company was deleted in another tab or by another program. What you change here is not saved any more.
        </p>
      )}
      <div className="flex items-start gap-4">
        <CompanyMark id={company.id} name={company.name} className="size-11 rounded-xl text-lg" />
        <div className="min-w-0 flex-1 space-y-1">
          <TextField
            label="Name of the company"
            hideLabel
            title
            required
            value={company.name}
            error={errorAt(errors, "/name")}
            onChange={(name) => edit((current) => ({ ...current, name: name ?? "" }))}
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
