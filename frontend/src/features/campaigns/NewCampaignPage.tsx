export function NewCampaignPage() {
  return <h1 className="text-2xl font-semibold">NewCampaign</h1>;
}
