import { Switch } from "@base-ui/react/switch";
import type { components, ProblemEntry } from "@blossomer/gtm-client";
import { PRIORITIES, shown, SIGNAL_TYPES } from "@/shared/lib/vocabulary";
import { cn } from "@/shared/lib/cn";
import { Badge } from "@/shared/ui/Badge";
import { ClassifiedField } from "./ClassifiedField";
import { errorAt } from "./errors";
import { ItemList } from "./ItemList";
import { TextField } from "./TextField";

type BuyingSignal = components["schemas"]["BuyingSignal"];

interface SignalListProps {
  value: readonly BuyingSignal[];
  onChange: (value: BuyingSignal[]) => void;
  errors: readonly ProblemEntry[];
}

const NEW: BuyingSignal = { title: "New signal", description: null, type: null, priority: null, detectionMethod: null, enabled: true };
const TONES = { High: "destructive", Medium: "warning", Low: "neutral" } as const;

/** Buying signals, with what they tell and how much they count. */
export function SignalList({ value, onChange, errors }: SignalListProps) {
  return (
    <ItemList
      label="Buying signals"
      itemName="buying signal"
      value={value}
      onChange={onChange}
      create={() => NEW}
      nameOf={(signal) => signal.title}
      summary={(signal) => <Summary signal={signal} />}
      aside={(signal, change) => (
        <Enabled
          name={signal.title}
          value={signal.enabled}
          onChange={(enabled) => {
            change({ ...signal, enabled });
          }}
        />
      )}
      editor={(signal, change, index) => <Editor signal={signal} change={change} errors={errors} index={index} />}
      errorOf={(index) => errorAt(errors, `/buyingSignals/${index}`)}
    />
  );
}

function Summary({ signal }: { signal: BuyingSignal }) {
  const [priority, type] = [shown(PRIORITIES, signal.priority), shown(SIGNAL_TYPES, signal.type)];
  return (
    <div className={cn("space-y-1.5 px-3 pb-3 pl-11 text-sm", !signal.enabled && "text-muted-foreground")}>
      <div className="flex flex-wrap gap-1.5">
        {priority !== null && <Badge tone={TONES[signal.priority?.value ?? "Low"]}>{priority}</Badge>}
        {type !== null && <Badge tone="accent">{type}</Badge>}
        {!signal.enabled && <Badge>Off</Badge>}
      </div>
      {signal.description !== null && <p className="break-words">{signal.description}</p>}
      {signal.detectionMethod !== null && (
        <p className="text-muted-foreground text-xs break-words">Found by: {signal.detectionMethod}</p>
      )}
    </div>
  );
}

interface EditorProps {
  signal: BuyingSignal;
  change: (signal: BuyingSignal) => void;
  errors: readonly ProblemEntry[];
  index: number;
}

function Editor({ signal, change, errors, index }: EditorProps) {
  const at = (member: string) => errorAt(errors, `/buyingSignals/${index}/${member}`);
  return (
    <>
      <TextField
        label="Title"
        required
        value={signal.title}
        error={at("title")}
        onChange={(title) => {
          change({ ...signal, title: title ?? "" });
        }}
      />
      <TextField
        label="Description"
        multiline
        value={signal.description}
        error={at("description")}
        onChange={(description) => {
          change({ ...signal, description });
        }}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <ClassifiedField
          label="Priority"
          value={signal.priority}
          options={PRIORITIES}
          error={at("priority")}
          onChange={(priority) => {
            change({ ...signal, priority });
          }}
        />
        <ClassifiedField
          label="Type"
          value={signal.type}
          options={SIGNAL_TYPES}
          error={at("type")}
          onChange={(type) => {
            change({ ...signal, type });
          }}
        />
      </div>
      <TextField
        label="How it is found"
        multiline
        value={signal.detectionMethod}
        error={at("detectionMethod")}
        onChange={(detectionMethod) => {
          change({ ...signal, detectionMethod });
        }}
      />
    </>
  );
}

function Enabled({ name, value, onChange }: { name: string; value: boolean; onChange: (value: boolean) => void }) {
  return (
    <Switch.Root
      checked={value}
      onCheckedChange={onChange}
      aria-label={`Use ${name}`}
      className="bg-input data-checked:bg-primary flex h-6 w-10 shrink-0 cursor-pointer items-center rounded-full p-0.5 transition-colors"
    >
      <Switch.Thumb className="bg-card size-5 rounded-full transition-transform data-checked:translate-x-4" />
    </Switch.Root>
  );
}
