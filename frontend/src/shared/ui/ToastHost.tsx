import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { useEffect } from "react";
import { buttonLook } from "./Button";

export const manager = Toast.createToastManager();

export type ToastOptions = Parameters<typeof manager.add>[0];

/** Where the messages appear. */
export function ToastHost({ onReady }: { onReady: () => void }) {
  // the provider below listens from now on
  useEffect(onReady, [onReady]);
  return (
    <Toast.Provider toastManager={manager} timeout={8_000}>
      <Toast.Portal>
        <Toast.Viewport className="fixed right-4 bottom-4 left-4 z-50 flex flex-col gap-2 sm:left-auto sm:w-96">
          <Messages />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Messages() {
  return Toast.useToastManager().toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="bg-card rounded-lg border p-3 shadow-lg transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-center gap-3">
        <div className="min-w-0 flex-1">
          <Toast.Title className="text-sm font-medium break-words" />
          <Toast.Description className="text-muted-foreground text-sm break-words" />
        </div>
        <Toast.Action className={buttonLook({ variant: "secondary", size: "sm" })} />
        <Toast.Close aria-label="Close" className={buttonLook({ variant: "ghost", size: "icon" })}>
          <X aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
