import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@/shared/ui/theme.css";

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(<StrictMode>Blossomer</StrictMode>);
}
