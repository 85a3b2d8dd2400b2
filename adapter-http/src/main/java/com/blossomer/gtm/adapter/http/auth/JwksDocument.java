package com.blossomer.gtm.adapter.http.auth;

import com.auth0.jwt.algorithms.Algorithm;
import com.blossomer.gtm.adapter.http.json.MalformedJson;
import com.blossomer.gtm.adapter.http.json.StrictJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fetches and reads a JSON Web Key Set (RFC 7517): its RSA and P-256 keys for signatures. */
final class JwksDocument {

  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final int MAX_BYTES = 1 << 20;
  private static final int MIN_RSA_BITS = 2048;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(TIMEOUT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final HttpRequest request;

  JwksDocument(URI address) {
    request =
        HttpRequest.newBuilder(address)
            .timeout(TIMEOUT)
            .header("Accept", "application/json")
            .build();
  }

  /** The keys by their id; what cannot be used is left out. */
  Map<String, Algorithm> fetch() throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      if (response.statusCode() != 200) {
        throw new IOException("status " + response.statusCode());
      }
      byte[] bytes = body.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new IOException("more than " + MAX_BYTES + " bytes");
      }
      return read(bytes);
    }
  }

  private static Map<String, Algorithm> read(byte[] bytes) throws IOException {
    Map<String, Algorithm> keys = new LinkedHashMap<>();
    try {
      for (JsonNode key : StrictJson.read(bytes).path("keys")) {
        Algorithm algorithm = algorithm(key);
        if (algorithm != null) {
          keys.put(key.path("kid").asText(""), algorithm);
        }
      }
    } catch (MalformedJson e) {
      throw new IOException("not a key set: " + e.getMessage(), e);
    }
    return keys;
  }

  private static Algorithm algorithm(JsonNode key) {
    if (!key.path("use").asText("sig").equals("sig")) {
      return null;
    }
    try {
      if (isKey(key, "RSA", "RS256")) {
        return rsa(key);
      }
      boolean onCurve = key.path("crv").asText().equals("P-256");
      return isKey(key, "EC", "ES256") && onCurve ? ec(key) : null;
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isKey(JsonNode key, String type, String algorithm) {
    return key.path("kty").asText().equals(type)
        && key.path("alg").asText(algorithm).equals(algorithm);
  }

  private static Algorithm rsa(JsonNode key) throws GeneralSecurityException {
    RSAPublicKeySpec spec = new RSAPublicKeySpec(number(key, "n"), number(key, "e"));
    if (spec.getModulus().bitLength() < MIN_RSA_BITS) {
      return null;
    }
    return Algorithm.RSA256(
        (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec), null);
  }

  private static Algorithm ec(JsonNode key) throws GeneralSecurityException {
    AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    ECPoint point = new ECPoint(number(key, "x"), number(key, "y"));
    ECPublicKeySpec spec =
        new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class));
    return Algorithm.ECDSA256(
        (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec), null);
  }

  private static BigInteger number(JsonNode key, String member) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(key.path(member).asText()));
  }
}
