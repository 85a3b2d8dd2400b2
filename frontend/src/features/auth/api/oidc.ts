import * as oauth from "oauth4webapi";
import { SignInFailure } from "./failures";
import { keepPending, takePending, type PendingSignIn } from "./pendingSignIns";
import type { Provider } from "./provider";

/** What the flow needs of the browser; other than the real one in tests. */
export interface OidcOptions {
  fetch?: typeof fetch;
  origin?: string;
  now?: () => number;
}

/** The address that the provider has to know as the one to come back to. */
function redirectUri({ origin = window.location.origin }: OidcOptions): string {
  return `${origin}/sign-in`;
}

/**
 * Begins a sign-in at the provider (OpenID Connect, authorization code with PKCE): remembers it in this browser and
 * answers the address to go to.
 */
export async function beginProviderSignIn(
  provider: Provider,
  { to, forOtherTab }: Pick<PendingSignIn, "to" | "forOtherTab">,
  options: OidcOptions = {},
): Promise<URL> {
  const server = await discover(provider.issuer, provider.name, options);
  if (server.authorization_endpoint === undefined) {
    throw new SignInFailure(`${provider.name} does not say where to sign in; tell your administrator.`);
  }
  const pending: PendingSignIn = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    codeVerifier: oauth.generateRandomCodeVerifier(),
    issuer: provider.issuer,
    clientId: provider.clientId,
    providerName: provider.name,
    to,
    forOtherTab,
    begunAt: (options.now ?? Date.now)(),
  };
  try {
    await keepPending(pending);
  } catch (cause) {
    throw new SignInFailure(
      "This browser stores nothing for this page, as private windows do; sign in with an API key or a link instead.",
      { cause },
    );
  }
  const address = new URL(server.authorization_endpoint);
  const parameters = {
    response_type: "code",
    client_id: provider.clientId,
    redirect_uri: redirectUri(options),
    scope: provider.scopes.join(" "),
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.codeVerifier),
    code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(parameters)) {
    address.searchParams.set(name, value);
  }
  return address;
}

/** Ends it with what the provider sent back: the ID token, and where to go. */
export async function finishProviderSignIn(
  parameters: URLSearchParams,
  options: OidcOptions = {},
): Promise<{ token: string; pending: PendingSignIn }> {
  const state = parameters.get("state");
  const pending = state === null ? undefined : await takePending(state, (options.now ?? Date.now)());
  if (pending === undefined) {
    throw new SignInFailure("This sign-in was not begun in this browser, or too long ago. Begin it again.");
  }
  try {
    return { token: await exchange(parameters, pending, options), pending };
  } catch (error) {
    throw new SignInFailure(sentenceFor(error, pending.providerName), { cause: error, pending });
  }
}

async function exchange(parameters: URLSearchParams, pending: PendingSignIn, options: OidcOptions): Promise<string> {
  const server = await discover(pending.issuer, pending.providerName, options);
  const client: oauth.Client = { client_id: pending.clientId };
  const checked = oauth.validateAuthResponse(server, client, parameters, pending.state);
  const answer = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    checked,
    redirectUri(options),
    pending.codeVerifier,
    requestOptions(pending.issuer, options),
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer, {
    expectedNonce: pending.nonce,
    requireIdToken: true,
  });
  if (tokens.id_token === undefined) {
    throw new SignInFailure(`${pending.providerName} does not say who you are; tell your administrator.`);
  }
  return tokens.id_token;
}

async function discover(issuer: string, name: string, options: OidcOptions): Promise<oauth.AuthorizationServer> {
  try {
    const identifier = new URL(issuer);
    const answer = await oauth.discoveryRequest(identifier, requestOptions(issuer, options));
    return await oauth.processDiscoveryResponse(identifier, answer);
  } catch (cause) {
    throw new SignInFailure(`${name} cannot be reached. Try again in a moment, or sign in with an API key.`, { cause });
  }
}

function requestOptions(issuer: string, options: OidcOptions) {
  const { hostname } = new URL(issuer);
  return {
    ...(options.fetch === undefined ? {} : { [oauth.customFetch]: options.fetch }),
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to be noticed: without encryption only on this very machine
    [oauth.allowInsecureRequests]: ["localhost", "127.0.0.1", "[::1]"].includes(hostname),
    signal: () => AbortSignal.timeout(20_000),
  };
}

/** What the provider or the check of its answer has said, in a sentence for a person. */
function sentenceFor(error: unknown, name: string): string {
  if (error instanceof SignInFailure) {
    return error.message;
  }
  if (error instanceof oauth.AuthorizationResponseError || error instanceof oauth.ResponseBodyError) {
    return refusal(error, name);
  }
  if (error instanceof oauth.OperationProcessingError) {
    return error.code === oauth.JWT_TIMESTAMP_CHECK
      ? "The clock of this device is wrong, or the sign-in took too long. Begin it again."
      : `The answer of ${name} does not belong to this sign-in. Begin it again.`;
  }
  return `${name} cannot be reached to finish the sign-in. Begin it again.`;
}

function refusal(error: oauth.AuthorizationResponseError | oauth.ResponseBodyError, name: string): string {
  switch (error.error) {
    case "access_denied":
      return `${name} let nobody in: the sign-in was cancelled, or you may not use this app.`;
    case "invalid_grant":
      return "This sign-in was used already, or took too long. Begin it again.";
    case "temporarily_unavailable":
    case "server_error":
      return `${name} has failed for a moment. Begin the sign-in again.`;
    default:
      return `${name} refused the sign-in (${error.error_description ?? error.error}). Tell your administrator if it stays so.`;
  }
}
