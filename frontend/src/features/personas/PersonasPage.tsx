export function PersonasPage() {
  return <h1 className="text-2xl font-semibold">Personas</h1>;
}
