export function ImportPage() {
  return <h1 className="text-2xl font-semibold">Import</h1>;
}
