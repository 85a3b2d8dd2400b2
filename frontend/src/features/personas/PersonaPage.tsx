import { useParams } from "@tanstack/react-router";
import { PersonaDetail } from "./components/PersonaDetail";

/** One persona with all its fields and its campaigns. */
export function PersonaPage() {
  const { personaId } = useParams({ from: "/app/personas/$personaId" });
  return <PersonaDetail key={personaId} id={personaId} />;
}
