import type { SignInCredential } from "@blossomer/gtm-client";

/** What somebody has pasted: something to sign in with, or what is wrong with it. */
export type Pasted = { credential: SignInCredential } | { problem: string };

const SECRET = /bgt([a-z])_[0-9A-Za-z]+/;
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Finds the credential in a text: an API key, a sign-in link with or without its address, or a token. */
export function credentialIn(text: string): Pasted {
  const pasted = text.replace(/^bearer\s+/i, "").replaceAll(/\s/g, "");
  if (pasted === "") {
    return { problem: "Paste an API key or a sign-in link." };
  }
  const [secret, kind] = SECRET.exec(pasted) ?? [];
  switch (kind) {
    case "m":
      return { credential: { apiKey: secret } };
    case "l":
      return { credential: { link: secret } };
    case "i":
      return { problem: "This is an invitation to bring your data. Open the whole link in this browser instead." };
    default:
      return TOKEN.test(pasted)
        ? { credential: { token: pasted } }
        : { problem: "This is no API key: one begins with bgtm_. Copy it again, whole." };
  }
}
