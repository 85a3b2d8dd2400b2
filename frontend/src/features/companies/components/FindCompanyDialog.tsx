import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { CompanyMark } from "@/shared/company/CompanyMark";
import type { CurrentCompany } from "@/shared/company/useCurrentCompany";
import { Button, buttonLook } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { FormField, Input } from "@/shared/ui/Input";

/** Finds one company among many by its name or address. */
export function FindCompanyDialog({ current, onClose }: { current: CurrentCompany; onClose: () => void }) {
  const [words, setWords] = useState("");
  const wanted = words.trim().toLowerCase();
  const found = current.companies.filter(({ name, url }) => `${name} ${url}`.toLowerCase().includes(wanted));
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Find a company"
      footer={
        <Link to="/companies" className={buttonLook()} onClick={onClose}>
          All companies on a page
        </Link>
      }
    >
      <FormField label="Name or address">
        {(control) => (
          <Input
            {...control}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
            }}
          />
        )}
      </FormField>
      <p role="status" className="text-muted-foreground my-2 text-xs">
        {found.length === 1 ? "1 company" : `${found.length} companies`}
      </p>
      <ul>
        {found.map(({ id, name, url }) => (
          <li key={id}>
            <Button
              variant="ghost"
              className="w-full justify-start px-2"
              onClick={() => {
                current.select(id);
                onClose();
              }}
            >
              <CompanyMark id={id} name={name} />
              <span className="truncate">{name}</span>
              <span className="text-muted-foreground ml-auto truncate pl-4 text-xs font-normal">{url}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
