import { createHmac } from "node:crypto";

export const jwtSecret = "a secret of thirty-two bytes or more";
export const jwtIssuer = "https://id.example";
export const jwtAudience = "blossomer";

/** A token as an outside sign-in gives it, for a user who is created with the first request. */
export function tokenFor(subject: string, email: string): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: jwtIssuer, aud: jwtAudience, sub: subject, email, email_verified: true, iat: now, exp: now + 3_600 };
  const signed = `${encoded({ alg: "HS256", typ: "JWT" })}.${encoded(claims)}`;
  return `${signed}.${createHmac("sha256", jwtSecret).update(signed).digest("base64url")}`;
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
