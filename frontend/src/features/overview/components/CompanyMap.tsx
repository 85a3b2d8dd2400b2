import { ChevronsDownUp, ChevronsUpDown } from "lucide-react";
import { startTransition, useCallback, useDeferredValue, useId, useMemo, useState } from "react";
import { countedKind } from "@/shared/lib/words";
import { Button } from "@/shared/ui/Button";
import { LIST, NODE_AND_LIST } from "../branch";
import { allCampaigns, narrowed, type Picture, type Status } from "../picture";
import { LooseCampaigns, MapAccount } from "./MapAccount";
import { MapFilter } from "./MapFilter";
import { MapRoot } from "./MapRoot";

/** More personas than this are not unfolded unless asked for; of more accounts, those out of sight are not drawn. */
const UNFOLDED = 40;

/** A company as a tree: its accounts, their personas, and the campaigns for them. */
export function CompanyMap({ company, picture }: { company: { id: string; name: string }; picture: Picture }) {
  const titleId = useId();
  const [words, setWords] = useState("");
  const [status, setStatus] = useState<Status | null>(null);
  const [fold, setFold] = useState<{ areOpen: boolean; others: ReadonlySet<string> }>(() => ({
    areOpen: picture.accounts.reduce((sum, { personas }) => sum + personas.length, 0) <= UNFOLDED,
    others: new Set(),
  }));
  const soughtWords = useDeferredValue(words);
  const shown = useMemo(() => narrowed(picture, soughtWords, status), [picture, soughtWords, status]);
  const isNarrowed = soughtWords.trim() !== "" || status !== null;
  const foldAll = (areOpen: boolean) => {
    startTransition(() => {
      setFold({ areOpen, others: new Set() });
    });
  };
  const toggle = useCallback((id: string) => {
    setFold(({ areOpen, others }) => ({
      areOpen,
      others: new Set(others.has(id) ? [...others].filter((other) => other !== id) : [...others, id]),
    }));
  }, []);
  const isEmpty = shown.accounts.length === 0 && shown.loose.length === 0;
  return (
    <section aria-labelledby={titleId} className="bg-card rounded-xl border">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 p-4 pb-3 sm:px-5">
        <h2 id={titleId} className="text-base font-semibold">
          Map
        </h2>
        <MapFilter words={words} onWords={setWords} status={status} onStatus={setStatus} campaigns={allCampaigns(picture)} />
        <Button variant="ghost" size="sm" className="ml-auto" onClick={() => foldAll(!fold.areOpen)}>
          {fold.areOpen ? <ChevronsDownUp aria-hidden /> : <ChevronsUpDown aria-hidden />}
          {fold.areOpen ? "Fold all" : "Unfold all"}
        </Button>
      </div>
      <div
        role="region"
        aria-label={`${company.name} as a tree`}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable from the keyboard
        tabIndex={0}
        className="bg-background @container [--line:color-mix(in_oklab,var(--input)_55%,var(--background))] max-h-[max(24rem,75dvh)] overflow-auto rounded-b-xl border-t bg-[radial-gradient(var(--border)_1px,transparent_1px)] bg-size-[20px_20px] p-4 sm:p-5"
      >
        {isEmpty && isNarrowed ? (
          <p role="status" className="text-muted-foreground py-8 text-center text-sm">
            Nothing on the map matches.
          </p>
        ) : (
          <div className={NODE_AND_LIST}>
            <MapRoot
              company={company}
              summary={[
                countedKind(shown.accounts.length, "targetAccounts"),
                countedKind(shown.accounts.reduce((sum, { personas }) => sum + personas.length, 0), "targetPersonas"),
                countedKind(allCampaigns(shown).length, "campaigns"),
              ]}
            />
            <ul aria-label="Accounts" className={LIST}>
              {shown.accounts.map((account) => (
                <MapAccount
                  key={account.id}
                  account={account}
                  isOneOfMany={shown.accounts.length > UNFOLDED}
                  isOpen={isNarrowed || fold.areOpen !== fold.others.has(account.id)}
                  onToggle={toggle}
                />
              ))}
              {shown.loose.length > 0 && <LooseCampaigns label="Without an account" campaigns={shown.loose} />}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
