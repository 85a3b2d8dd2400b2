import { Plus } from "lucide-react";
import { useId, useState, type SyntheticEvent } from "react";
import { Button } from "@/shared/ui/Button";
import { Input, NativeSelect, Textarea } from "@/shared/ui/Input";
import { INSIGHT_KINDS, kindOfLabel, labelOfKind, type Insight } from "../insights";

const OTHER = "";

/** Adds an insight of a kind that is known, in use, or new. */
export function NewInsight({ kinds, onAdd }: { kinds: readonly string[]; onAdd: (insight: Insight) => void }) {
  const formId = useId();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState("painPoint");
  const [otherKind, setOtherKind] = useState("");
  const [text, setText] = useState("");
  const offered = [...new Set([...INSIGHT_KINDS.map(({ value }) => value), ...kinds])];
  const kind = chosen === OTHER ? kindOfLabel(otherKind) : chosen;
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    onAdd({ kind, text: text.trim() });
    setText("");
    setOpen(false);
  };
  if (!isOpen) {
    return (
      <Button variant="ghost" size="sm" onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        Add an insight of another kind
      </Button>
    );
  }
  return (
    <form id={formId} onSubmit={add} className="space-y-2 rounded-lg border p-3">
      <NativeSelect aria-label="Kind" value={chosen} onChange={(event) => setChosen(event.target.value)}>
        {offered.map((each) => (
          <option key={each} value={each}>
            {labelOfKind(each)}
          </option>
        ))}
        <option value={OTHER}>Another kind …</option>
      </NativeSelect>
      {chosen === OTHER && (
        <Input aria-label="Name of the kind" placeholder="Name of the kind" value={otherKind} onChange={(event) => setOtherKind(event.target.value)} />
      )}
      <Textarea aria-label="Insight" placeholder="What is known" value={text} onChange={(event) => setText(event.target.value)} />
      <div className="flex justify-end gap-2">
        <Button size="sm" onClick={() => setOpen(false)}>
          Cancel
        </Button>
        <Button size="sm" type="submit" variant="primary" disabled={kind === "" || text.trim() === ""}>
          Add
        </Button>
      </div>
    </form>
  );
}
