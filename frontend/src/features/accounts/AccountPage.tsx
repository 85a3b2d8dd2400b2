import { useParams } from "@tanstack/react-router";
import { AccountDetail } from "./components/AccountDetail";

/** One account with all its fields, its personas and its campaigns. */
export function AccountPage() {
  const { accountId } = useParams({ from: "/app/accounts/$accountId" });
  return <AccountDetail key={accountId} id={accountId} />;
}
