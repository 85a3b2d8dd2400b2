export function ImportsPage() {
  return <h1 className="text-2xl font-semibold">Imports</h1>;
}
