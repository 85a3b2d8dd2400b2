export function CompanyPage() {
  return <h1 className="text-2xl font-semibold">Company</h1>;
}
