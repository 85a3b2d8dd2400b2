/** A provider of outside sign-ins (OpenID Connect) that answers without a network. */
export class FakeProvider {
  readonly issuer = "https://id.example";
  /** What it does instead of working. */
  broken: { discovery?: Response; token?: Response; claims?: Record<string, unknown>; unreachable?: boolean } = {};
  readonly asked: string[] = [];
  #challenge = "";
  #nonce = "";

  /** What a person does there who signs in: the answer that comes back to the page. */
  signIn(address: URL): URLSearchParams {
    this.#challenge = address.searchParams.get("code_challenge") ?? "";
    this.#nonce = address.searchParams.get("nonce") ?? "";
    return new URLSearchParams({ code: "code-1", state: address.searchParams.get("state") ?? "", iss: this.issuer });
  }

  fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = input instanceof Request ? input.url : input.toString();
    this.asked.push(url);
    if (this.broken.unreachable === true) {
      throw new TypeError("Failed to fetch");
    }
    if (url.endsWith("/.well-known/openid-configuration")) {
      return this.broken.discovery ?? Response.json(this.#metadata());
    }
    return this.broken.token ?? (await this.#token(new URLSearchParams(init?.body as URLSearchParams)));
  };

  #metadata(): object {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/jwks`,
      authorization_response_iss_parameter_supported: true,
    };
  }

  async #token(form: URLSearchParams): Promise<Response> {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(form.get("code_verifier") ?? ""));
    if (form.get("code") !== "code-1" || Buffer.from(digest).toString("base64url") !== this.#challenge) {
      return Response.json({ error: "invalid_grant" }, { status: 400 });
    }
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: this.issuer,
      aud: form.get("client_id"),
      sub: "ada",
      nonce: this.#nonce,
      iat: now,
      exp: now + 300,
      ...this.broken.claims,
    };
    const token = [{ alg: "RS256" }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    return Response.json({ access_token: "a", token_type: "Bearer", id_token: `${token}.c2lnbmVk` });
  }
}
