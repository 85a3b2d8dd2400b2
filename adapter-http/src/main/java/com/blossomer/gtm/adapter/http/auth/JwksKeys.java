package com.blossomer.gtm.adapter.http.auth;

import com.auth0.jwt.algorithms.Algorithm;
import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.domain.error.Unavailable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public keys of an issuer, fetched when first needed and again every ten minutes. A key id
 * that is not among them may be new and leads to one more fetch, at most twice a minute. Keys that
 * were fetched stay in use while the issuer cannot be reached.
 */
final class JwksKeys {

  private static final Logger LOG = LoggerFactory.getLogger(JwksKeys.class);
  private static final long MAX_AGE = Duration.ofMinutes(10).toNanos();
  private static final long MIN_PAUSE = Duration.ofSeconds(30).toNanos();
  private static final long PAUSE_WITHOUT_KEYS = Duration.ofSeconds(2).toNanos();

  private final JwksDocument document;
  private final LongSupplier nanoTime;
  private volatile Map<String, Algorithm> keys;
  private volatile Long triedAt;

  JwksKeys(URI address, LongSupplier nanoTime) {
    this.document = new JwksDocument(address);
    this.nanoTime = nanoTime;
  }

  /**
   * The algorithm that verifies with the key of that id.
   *
   * @param keyId null for the issuer's only key
   * @throws HttpProblem with status 401 when there is no such key
   * @throws Unavailable when no keys could be fetched yet
   */
  Algorithm algorithm(String keyId) {
    if (keys == null || age() > MAX_AGE) {
      fetch(keys == null ? PAUSE_WITHOUT_KEYS : MIN_PAUSE);
    }
    Algorithm found = find(keyId);
    if (found == null) {
      fetch(MIN_PAUSE);
      found = find(keyId);
    }
    if (found == null) {
      throw HttpProblem.unauthenticated("The token is signed with a key that is not known here.");
    }
    return found;
  }

  private Algorithm find(String keyId) {
    Map<String, Algorithm> current = keys;
    if (current == null) {
      throw new Unavailable(
          "The keys of the sign-in cannot be fetched; try again.", Duration.ofSeconds(5), null);
    }
    if (keyId == null) {
      return current.size() == 1 ? current.values().iterator().next() : null;
    }
    return current.get(keyId);
  }

  private synchronized void fetch(long pause) {
    if (triedAt != null && age() < pause) {
      return;
    }
    try {
      keys = document.fetch();
    } catch (IOException e) {
      LOG.warn("The keys of the sign-in cannot be fetched: {}", e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      triedAt = nanoTime.getAsLong();
    }
  }

  private long age() {
    return nanoTime.getAsLong() - triedAt;
  }
}
