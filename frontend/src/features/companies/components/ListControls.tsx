import { Search } from "lucide-react";
import { Input, NativeSelect } from "@/shared/ui/Input";

const ORDERS = [
  { value: "-updatedAt", label: "Recently changed" },
  { value: "name", label: "Name" },
  { value: "-createdAt", label: "Newest" },
  { value: "createdAt", label: "Oldest" },
] as const;

export type Order = (typeof ORDERS)[number]["value"];

interface ListControlsProps {
  words: string;
  onWords: (words: string) => void;
  order: Order;
  onOrder: (order: Order) => void;
}

/** Narrows and orders the companies. */
export function ListControls({ words, onWords, order, onOrder }: ListControlsProps) {
  return (
    <div className="flex flex-wrap gap-2">
      <div className="relative min-w-48 flex-1">
        <Search aria-hidden className="text-muted-foreground absolute top-2.5 left-3 size-4" />
        <Input
          type="search"
          aria-label="Find companies by name"
          placeholder="Find companies by name"
          className="pl-9"
          value={words}
          onChange={(event) => {
            onWords(event.target.value);
          }}
        />
      </div>
      <NativeSelect
        aria-label="Order"
        className="w-auto"
        value={order}
        onChange={(event) => {
          const chosen = ORDERS.find(({ value }) => value === event.target.value);
          onOrder(chosen?.value ?? order);
        }}
      >
        {ORDERS.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
