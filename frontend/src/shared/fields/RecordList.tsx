import { ItemList } from "./ItemList";
import { TextField } from "./TextField";

interface RecordListProps<T extends object> {
  label: string;
  itemName: string;
  value: readonly T[];
  onChange: (value: T[]) => void;
  create: () => T;
  /** The texts that each has, the first of which names it. */
  fields: readonly { name: keyof T & string; label: string; required?: boolean }[];
  errorOf?: (index: number, member?: string) => string | undefined;
}

/** A list of things that have texts only. */
export function RecordList<T extends object>({ label, itemName, value, onChange, create, fields, errorOf }: RecordListProps<T>) {
  const textOf = (item: T, name: keyof T & string) => item[name] as string | null;
  const [first, ...others] = fields;
  return (
    <ItemList
      label={label}
      itemName={itemName}
      value={value}
      onChange={onChange}
      create={create}
      nameOf={(item) => (first === undefined ? "" : (textOf(item, first.name) ?? ""))}
      summary={(item) => (
        <dl className="space-y-1 px-3 pb-3 pl-11 text-sm empty:hidden">
          {others.map(
            ({ name, label: title }) =>
              textOf(item, name) !== null && (
                <div key={name}>
                  <dt className="text-muted-foreground inline">{title}: </dt>
                  <dd className="inline break-words">{textOf(item, name)}</dd>
                </div>
              ),
          )}
        </dl>
      )}
      editor={(item, change, index) =>
        fields.map(({ name, label: title, required }) => (
          <TextField
            key={name}
            label={title}
            multiline
            required={required === true}
            value={textOf(item, name)}
            error={errorOf?.(index, name)}
            onChange={(text) => {
              change({ ...item, [name]: text ?? (required === true ? "" : null) });
            }}
          />
        ))
      }
      errorOf={(index) => errorOf?.(index)}
    />
  );
}
