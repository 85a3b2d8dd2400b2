import { ClipboardPaste, FileUp } from "lucide-react";
import { useRef, useState } from "react";
import { cn } from "@/shared/lib/cn";
import { Button } from "@/shared/ui/Button";
import { FormField, Textarea } from "@/shared/ui/Input";
import type { Source } from "../useMoveIn";

interface SourceFormProps {
  problem: string | undefined;
  onSource: (source: Source) => void;
}

/** Takes the data: a file that is dropped or chosen, or a text that is pasted. */
export function SourceForm({ problem, onSource }: SourceFormProps) {
  const [isOver, setOver] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const first = files?.[0];
    if (first !== undefined) {
      onSource({ name: first.name, body: first });
    }
  };
  return (
    <div className="space-y-3">
      {/* a drop is one way of three; the buttons inside are for the keyboard */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- see above */}
      <div
        className={cn(
          "flex flex-col items-center gap-3 rounded-lg border border-dashed px-4 py-8 text-center",
          isOver && "border-ring bg-accent",
        )}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <FileUp aria-hidden className="text-muted-foreground size-7" />
        <p className="text-sm">Drop the file here, or</p>
        <div className="flex flex-wrap justify-center gap-2">
          <Button variant="primary" onClick={() => file.current?.click()}>
            Choose a file
          </Button>
          <Button
            aria-expanded={isPasting}
            onClick={() => {
              setPasting(!isPasting);
            }}
          >
            <ClipboardPaste aria-hidden />
            Paste text
          </Button>
        </div>
        <p className="text-muted-foreground max-w-prose text-xs">
          What the script below saved, what <code>JSON.stringify(localStorage)</code> gives, or an export of this app; up to 50 MiB. You see what
          would be stored before anything is.
        </p>
      </div>
      <input
        ref={file}
        type="file"
        hidden
        aria-label="File to move in"
        accept=".json,.txt,application/json,text/plain"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
      {isPasting && <PasteArea onSource={onSource} />}
      {problem !== undefined && (
        <p role="alert" className="text-destructive text-sm">
          {problem}
        </p>
      )}
    </div>
  );
}

function PasteArea({ onSource }: Pick<SourceFormProps, "onSource">) {
  const [text, setText] = useState("");
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSource({ name: "The pasted text", body: new Blob([text], { type: "application/json" }) });
      }}
    >
      <FormField label="Text of the old app's data">
        {(control) => (
          <Textarea
            {...control}
            value={text}
            spellCheck={false}
            placeholder='{"dashboard_overview": "…", "target_accounts": "…"}'
            className="field-sizing-fixed h-40 font-mono text-xs"
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
        )}
      </FormField>
      <div className="flex justify-end">
        <Button type="submit" variant="primary" disabled={text.trim() === ""}>
          Preview
        </Button>
      </div>
    </form>
  );
}
