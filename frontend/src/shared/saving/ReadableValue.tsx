import { labelOfName } from "./labels";
import { isMembers, type Members } from "./values";

/** Any value of a record, for reading. */
export function ReadableValue({ value }: { value: unknown }) {
  if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) {
    return <span className="text-muted-foreground italic">Empty</span>;
  }
  if (Array.isArray(value)) {
    return (
      <ol className="list-decimal space-y-1 pl-5">
        {value.map((item: unknown, index) => (
          <li key={index}>
            <ReadableValue value={item} />
          </li>
        ))}
      </ol>
    );
  }
  if (isMembers(value)) {
    return <ReadableMembers members={value} />;
  }
  return <span className="break-words whitespace-pre-wrap">{wordFor(value)}</span>;
}

function ReadableMembers({ members }: { members: Members }) {
  if (typeof members.label === "string" && Object.keys(members).every((name) => name === "label" || name === "value")) {
    return members.label;
  }
  const filled = Object.entries(members).filter(([, value]) => value !== null && value !== "");
  return (
    <dl className="space-y-0.5">
      {filled.map(([name, value]) => (
        <div key={name}>
          <dt className="text-muted-foreground inline">{labelOfName(name)}: </dt>
          <dd className="inline">
            <ReadableValue value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function wordFor(value: unknown): string {
  if (typeof value === "boolean") {
    return value ? "Yes" : "No";
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}
