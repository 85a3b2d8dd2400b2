export function CampaignPage() {
  return <h1 className="text-2xl font-semibold">Campaign</h1>;
}
