import { useMutation } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import { useSaving } from "@/shared/saving/context";
import { tabs } from "@/shared/saving/savers";
import { clearUserData } from "@/shared/saving/userData";

/** Deletes the user with everything, on the server and in this browser. */
export function useDeleteAccount() {
  const { saver } = useSaving();
  return useMutation({
    mutationFn: async () => {
      await client.api.DELETE("/api/me");
      // nothing may be written any more, not even when the page is left
      saver.signedOut();
      await clearUserData(saver.userId);
      tabs().tell({ type: "signedOut", userId: saver.userId });
    },
    onSuccess: () => {
      window.location.assign("/goodbye");
    },
    retry: false,
  });
}
