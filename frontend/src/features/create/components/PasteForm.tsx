import { FileJson } from "lucide-react";
import { useRef, useState } from "react";
import { KIND_NAMES, type KindName } from "@/shared/api/kinds";
import { cn } from "@/shared/lib/cn";
import { withArticle } from "@/shared/lib/words";
import { Button } from "@/shared/ui/Button";
import { FormField, Textarea } from "@/shared/ui/Input";

interface PasteFormProps {
  kind: KindName;
  text: string;
  onTextChange: (text: string) => void;
  problem: string | undefined;
  isBusy: boolean;
  onSubmit: () => void;
  onCancel: () => void;
}

/** Takes a generator's answer: pasted, dropped as a file, or chosen. */
export function PasteForm({ kind, text, onTextChange, problem, isBusy, onSubmit, onCancel }: PasteFormProps) {
  const [isOver, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const take = async (files: FileList | null) => {
    const first = files?.[0];
    if (first !== undefined) {
      onTextChange(await first.text());
    }
  };
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <FormField
        label="JSON of the generator"
        hint={`One ${KIND_NAMES[kind].one} or several, camel case or snake case; text around the JSON does not matter. You see what becomes of it before anything is stored.`}
        error={problem}
      >
        {(control) => (
          <Textarea
            {...control}
            value={text}
            spellCheck={false}
            rows={8}
            placeholder={`Paste ${withArticle(KIND_NAMES[kind].one)} as JSON, or drop a file here.`}
            className={cn("field-sizing-fixed max-h-80 min-h-48 font-mono text-xs", isOver && "outline-ring outline-2 outline-dashed")}
            onChange={(event) => {
              onTextChange(event.target.value);
            }}
            onDragOver={(event) => {
              if (event.dataTransfer.types.includes("Files")) {
                event.preventDefault();
                setOver(true);
              }
            }}
            onDragLeave={() => {
              setOver(false);
            }}
            onDrop={(event) => {
              setOver(false);
              if (event.dataTransfer.files.length > 0) {
                event.preventDefault();
                void take(event.dataTransfer.files);
              }
            }}
          />
        )}
      </FormField>
      <input
        ref={file}
        type="file"
        hidden
        aria-label="File with the JSON"
        accept=".json,.txt,.md,application/json,text/plain"
        onChange={(event) => void take(event.target.files)}
      />
      <div className="grid grid-cols-2 gap-2 pb-1 sm:flex sm:justify-end">
        <Button variant="ghost" className="col-span-2 sm:mr-auto" onClick={() => file.current?.click()}>
          <FileJson aria-hidden />
          Choose a file
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" disabled={isBusy || text.trim() === ""}>
          {isBusy ? "Reading …" : "Preview"}
        </Button>
      </div>
    </form>
  );
}
