export function AccountsPage() {
  return <h1 className="text-2xl font-semibold">Accounts</h1>;
}
