export function PersonaPage() {
  return <h1 className="text-2xl font-semibold">Persona</h1>;
}
