export function CompaniesPage() {
  return <h1 className="text-2xl font-semibold">Companies</h1>;
}
