export function CampaignsPage() {
  return <h1 className="text-2xl font-semibold">Campaigns</h1>;
}
