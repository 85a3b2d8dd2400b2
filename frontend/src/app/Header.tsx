import { Menu as MenuIcon } from "lucide-react";
import { useState } from "react";
import { UserMenu } from "@/features/auth/UserMenu";
import { CompanySwitcher } from "@/features/companies/components/CompanySwitcher";
import { SearchButton } from "@/features/search/SearchButton";
import { SaveStatus } from "@/shared/saving/SaveStatus";
import { IconButton } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { Navigation } from "./Navigation";

/** The bar above every page. */
export function Header() {
  const [isOpen, setOpen] = useState(false);
  return (
    <header className="bg-card/95 sticky top-0 z-30 flex h-14 items-center gap-2 border-b px-4 backdrop-blur">
      <IconButton
        label="Open the navigation"
        className="md:hidden"
        onClick={() => {
          setOpen(true);
        }}
      >
        <MenuIcon aria-hidden />
      </IconButton>
      <CompanySwitcher />
      <div className="flex-1" />
      <SaveStatus />
      <SearchButton />
      <UserMenu />
      <Dialog open={isOpen} onOpenChange={setOpen} title="Blossomer">
        <Navigation
          onNavigate={() => {
            setOpen(false);
          }}
        />
      </Dialog>
    </header>
  );
}
