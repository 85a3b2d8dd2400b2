import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

/** Whom the provider vouches for. */
export interface Person {
  subject: string;
  email: string;
  name: string;
}

interface Grant {
  challenge: string;
  claims: Record<string, unknown>;
  redirectUri: string;
}

/**
 * A provider of outside sign-ins (OpenID Connect, code flow with PKCE, public clients) on this machine. Its page lets
 * the person in who is next, or not.
 */
export class Provider {
  readonly clientId = "blossomer-web";
  readonly #keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  readonly #grants = new Map<string, Grant>();
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  #issuer = "";
  #person: Person = { subject: "nobody", email: "nobody@example.com", name: "Nobody" };

  static async start(): Promise<Provider> {
    const provider = new Provider();
    provider.#server.listen(0, "127.0.0.1");
    await once(provider.#server, "listening");
    const address = provider.#server.address();
    if (address === null || typeof address === "string") {
      throw new Error("The provider has no port.");
    }
    provider.#issuer = `http://127.0.0.1:${address.port}`;
    return provider;
  }

  get issuer(): string {
    return this.#issuer;
  }

  /** What a server has to know of it. */
  get settings(): Record<string, string> {
    return {
      BLOSSOMER_OIDC_ISSUER: this.issuer,
      BLOSSOMER_OIDC_CLIENT_ID: this.clientId,
      BLOSSOMER_OIDC_NAME: "Example ID",
      BLOSSOMER_JWKS_URL: `${this.issuer}/keys`,
    };
  }

  /** Who sits before the browser. */
  set person(person: Person) {
    this.#person = person;
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", this.issuer);
    switch (pathname) {
      case "/.well-known/openid-configuration":
        json(response, 200, this.#metadata());
        break;
      case "/keys":
        json(response, 200, { keys: [{ ...this.#keys.publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" }] });
        break;
      case "/authorize":
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(this.#page(searchParams));
        break;
      case "/token":
        this.#exchange(new URLSearchParams(await text(request)), response);
        break;
      default:
        response.writeHead(404).end();
    }
  }

  #metadata(): object {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/keys`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      code_challenge_methods_supported: ["S256"],
      authorization_response_iss_parameter_supported: true,
    };
  }

  /** Where the person decides; both ways lead back. */
  #page(asked: URLSearchParams): string {
    const redirectUri = asked.get("redirect_uri") ?? "";
    const state = asked.get("state") ?? "";
    const code = randomUUID();
    const now = Math.floor(Date.now() / 1000);
    const { subject, email, name } = this.#person;
    this.#grants.set(code, {
      challenge: asked.get("code_challenge") ?? "",
      redirectUri,
      claims: {
        iss: this.issuer,
        aud: asked.get("client_id"),
        sub: subject,
        email,
        email_verified: true,
        name,
        nonce: asked.get("nonce"),
        iat: now,
        exp: now + 3_600,
      },
    });
    const back = (parameters: Record<string, string>) =>
      `${redirectUri}?${new URLSearchParams({ ...parameters, state, iss: this.issuer }).toString()}`.replaceAll("&", "&amp;");
    return `<!doctype html><title>Example ID</title><h1>Example ID</h1>
      <a href="${back({ code })}">Go on as ${email}</a> <a href="${back({ error: "access_denied" })}">Cancel</a>`;
  }

  #exchange(form: URLSearchParams, response: ServerResponse): void {
    const code = form.get("code") ?? "";
    const grant = this.#grants.get(code);
    this.#grants.delete(code);
    const challenge = createHash("sha256").update(form.get("code_verifier") ?? "").digest("base64url");
    if (
      grant?.challenge !== challenge ||
      grant.redirectUri !== form.get("redirect_uri") ||
      form.get("client_id") !== this.clientId
    ) {
      json(response, 400, { error: "invalid_grant" });
      return;
    }
    json(response, 200, { access_token: randomUUID(), token_type: "Bearer", expires_in: 3_600, id_token: this.#signed(grant.claims) });
  }

  #signed(claims: object): string {
    const encoded = [{ alg: "RS256", kid: "1", typ: "JWT" }, claims].map((part) =>
      Buffer.from(JSON.stringify(part)).toString("base64url"),
    );
    const content = encoded.join(".");
    return `${content}.${sign("sha256", Buffer.from(content), this.#keys.privateKey).toString("base64url")}`;
  }
}

function json(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*" })
    .end(JSON.stringify(body));
}
