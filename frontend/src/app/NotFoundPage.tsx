import { Link } from "@tanstack/react-router";
import { MapPinOff } from "lucide-react";
import { buttonLook } from "@/shared/ui/Button";
import { EmptyState } from "@/shared/ui/EmptyState";

export function NotFoundPage() {
  return (
    <main className="mx-auto max-w-2xl p-6">
      <EmptyState
        isPage
        icon={MapPinOff}
        title="There is no such page"
        actions={
          <Link to="/" className={buttonLook({ variant: "primary" })}>
            To the overview
          </Link>
        }
      >
        The address is mistyped, or the page has moved.
      </EmptyState>
    </main>
  );
}
