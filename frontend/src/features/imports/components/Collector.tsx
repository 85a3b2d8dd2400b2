import { useQuery } from "@tanstack/react-query";
import { Bookmark } from "lucide-react";
import { useState } from "react";
import { explain } from "@/shared/lib/problems";
import { Card } from "@/shared/ui/Card";
import { CopyButton } from "@/shared/ui/CopyButton";
import { bookmarkOf } from "../bookmark";

const scriptQuery = {
  queryKey: ["collector"],
  queryFn: async ({ signal }: { signal: AbortSignal }) => {
    const answer = await fetch("/collect-browser-data.js", { signal });
    if (!answer.ok) {
      throw new Error("The script cannot be loaded. Try again in a moment.");
    }
    return await answer.text();
  },
  staleTime: Infinity,
};

/** How to get the data out of the old app, which keeps them in the browser under its own address. */
export function Collector() {
  const { data: script, error } = useQuery(scriptQuery);
  return (
    <Card title="Get your data out of the old app" description="The old app keeps them in your browser, under its own address, where no other page can read them.">
      <ol className="list-decimal space-y-3 pl-5 text-sm">
        <li>Open the old app in a new tab, in the browser and the profile where you used it.</li>
        <li>
          <p>Save your data there as a file, in one of two ways:</p>
          <div className="mt-2 grid gap-3 sm:grid-cols-2">
            <div className="rounded-lg border p-3">
              <p className="font-medium">By a bookmark</p>
              <p className="text-muted-foreground mt-1 mb-3">Drag this to your bookmarks bar, then click it in the old app’s tab.</p>
              {script !== undefined && <Bookmarklet script={script} />}
            </div>
            <div className="rounded-lg border p-3">
              <p className="font-medium">By the console</p>
              <p className="text-muted-foreground mt-1 mb-3">
                Copy the script, press <kbd className="bg-muted rounded border px-1 text-xs">F12</kbd> in the old app’s tab, choose Console, paste it and press Enter.
              </p>
              {script !== undefined && <CopyButton text={script} label="Copy the script" />}
            </div>
          </div>
          {error !== null && (
            <p role="alert" className="text-destructive mt-2">
              {explain(error).detail}
            </p>
          )}
        </li>
        <li>Drop the file above.</li>
      </ol>
      <p className="text-muted-foreground mt-3 text-xs">
        The script sends nothing anywhere and changes nothing. It leaves API keys out.{" "}
        <a href="/collect-browser-data.js" target="_blank" rel="noreferrer" className="underline underline-offset-2">
          Read it
        </a>
        .
      </p>
    </Card>
  );
}

function Bookmarklet({ script }: { script: string }) {
  const [isClicked, setClicked] = useState(false);
  return (
    <>
      {/* React refuses a script as an address, rightly so but for a bookmark that is dragged; so it is set here */}
      <a
        href="/collect-browser-data.js"
        ref={(link) => link?.setAttribute("href", bookmarkOf(script))}
        className="bg-accent text-accent-foreground inline-flex min-h-9 cursor-grab items-center gap-2 rounded-md px-4 py-1.5 text-sm font-medium"
        onClick={(event) => {
          event.preventDefault();
          setClicked(true);
        }}
      >
        <Bookmark aria-hidden className="size-4 shrink-0" />
        Save my Blossomer data
      </a>
      <p role="status" className="text-muted-foreground mt-2 empty:hidden">
        {isClicked && "It works in the old app’s tab only: drag it to the bookmarks bar, or make a bookmark with its address."}
      </p>
    </>
  );
}
