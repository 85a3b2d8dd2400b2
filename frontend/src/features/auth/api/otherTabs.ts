/** What tabs of one browser tell each other about the session that they share. */
export type SessionNews = { kind: "signedIn"; userId: string } | { kind: "signedOut" };

const CHANNEL = "blossomer-session";

/** Tells the other tabs. */
export function tellOtherTabs(news: SessionNews): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(news);
  channel.close();
}

/** Hears what other tabs tell, until the answered function is called. */
export function hearOtherTabs(hear: (news: SessionNews) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<SessionNews>) => {
    hear(data);
  });
  return () => {
    channel.close();
  };
}
