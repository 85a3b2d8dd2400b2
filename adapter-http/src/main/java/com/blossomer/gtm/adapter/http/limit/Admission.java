package com.blossomer.gtm.adapter.http.limit;

import com.blossomer.gtm.adapter.http.auth.CredentialHash;
import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.server.ClientAddresses;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.port.in.RateLimitUseCases;
import io.javalin.http.Context;
import java.util.Optional;

/** Decides whether a request may go on now, by who asks and from where. */
public final class Admission {

  private final RateLimiter users;
  private final FailedSignIns failures;
  private final ClientAddresses addresses;

  /**
   * @param settings null for no limits
   */
  public Admission(
      RateLimitSettings settings, RateLimitUseCases limits, ClientAddresses addresses) {
    this.users = settings == null ? null : new RateLimiter(limits, settings.users());
    this.failures = settings == null ? null : new FailedSignIns(settings.failedSignIns());
    this.addresses = addresses;
  }

  /**
   * Begins with a request that presents a credential.
   *
   * @param credential as it was sent; a secret in the body is an empty text here
   * @throws HttpProblem with status 429 when too many wrong ones came from the address; who was
   *     known a short while ago does not suffer from them
   */
  public Attempt begin(Context context, String credential) {
    Attempt attempt = new Attempt(context, CredentialHash.of(credential));
    attempt.refuseAddress();
    return attempt;
  }

  /** A request that presents a credential, of which we shall know whether it is valid. */
  public final class Attempt {

    private final Context context;
    private final String hash;

    private Attempt(Context context, String hash) {
      this.context = context;
      this.hash = hash;
    }

    /**
     * Counts the request, and says in the headers of the answer where the caller stands.
     *
     * @throws HttpProblem with status 429 when the caller has made too many
     * @throws Unauthenticated when the credential is not valid
     */
    public void count(Caller caller) {
      if (users == null) {
        return;
      }
      Optional<Standing> standing = users.count(hash, caller);
      standing.ifPresent(known -> known.headers().forEach(context::header));
      if (standing.isPresent() && standing.get().isRefused()) {
        throw standing.get().refusal();
      }
    }

    /** Takes note that the credential is not valid. */
    public void failed() {
      if (users != null) {
        users.forget(hash);
        addresses.of(context.req()).ifPresent(failures::note);
      }
    }

    private void refuseAddress() {
      if (users != null && !users.isVerified(hash)) {
        addresses.of(context.req()).ifPresent(failures::refuseIfTooMany);
      }
    }
  }
}
