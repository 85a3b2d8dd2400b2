package com.blossomer.gtm.adapter.http.auth;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.auth0.jwt.algorithms.Algorithm;
import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.application.SignUp;
import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.error.Unavailable;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishedKeysTest {

  private static final KeyPair RSA = pair("RSA");
  private static final KeyPair EC = pair("EC");
  private final AtomicInteger fetches = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong();
  private volatile int status = 200;
  private volatile String published;
  private HttpServer issuer;
  private URI address;

  @BeforeEach
  void publish() throws IOException {
    published = keys(jwk("r1", (RSAPublicKey) RSA.getPublic()), jwk("e1", ecKey()));
    issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    issuer.createContext(
        "/jwks",
        exchange -> {
          fetches.incrementAndGet();
          byte[] body = published.getBytes(UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    issuer.start();
    address = URI.create("http://127.0.0.1:" + issuer.getAddress().getPort() + "/jwks");
  }

  @AfterEach
  void stop() {
    issuer.stop(0);
  }

  @Test
  void takesTokensSignedWithAPublishedKey() {
    try (TestApi api = api()) {
      assertThat(me(api, rs256("r1")).status()).isEqualTo(200);
      assertThat(me(api, es256("e1")).status()).isEqualTo(200);
      assertThat(fetches).hasValue(1);
    }
  }

  @Test
  void refusesKeysAndAlgorithmsThatAreNotPublished() {
    KeyPair stranger = pair("RSA");
    Algorithm foreign =
        Algorithm.RSA256(
            (RSAPublicKey) stranger.getPublic(), (RSAPrivateKey) stranger.getPrivate());
    byte[] publicKey = RSA.getPublic().getEncoded();
    String pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(publicKey);
    try (TestApi api = api()) {
      for (String token :
          new String[] {
            Tokens.of("eve").withKeyId("r1").sign(foreign),
            Tokens.of("eve").withKeyId("r2").sign(foreign),
            Tokens.of("eve").sign(foreign),
            Tokens.of("eve").withKeyId("r1").sign(Algorithm.HMAC256(publicKey)),
            Tokens.of("eve").withKeyId("r1").sign(Algorithm.HMAC256(pem.getBytes(US_ASCII))),
            Tokens.of("eve").withKeyId("r1").sign(Algorithm.none()),
            rs256("e1"),
            es256("r1")
          }) {
        assertThat(me(api, token).status()).isEqualTo(401);
      }
    }
  }

  @Test
  void saysThatTheKeysCannotBeFetched() {
    status = 500;
    try (TestApi api = api()) {
      Answer answer = me(api, rs256("r1"));

      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isEqualTo("5");
    }
  }

  @Test
  void fetchesAgainForANewKeyButNotTooOften() {
    JwksKeys keys = new JwksKeys(address, nanos::get);
    keys.algorithm("r1");
    published = keys(jwk("r2", (RSAPublicKey) RSA.getPublic()));

    assertThatThrownBy(() -> keys.algorithm("r2")).isInstanceOf(HttpProblem.class);
    assertThat(fetches).hasValue(1);
    pass(Duration.ofSeconds(31));
    assertThat(keys.algorithm("r2").getName()).isEqualTo("RS256");
    assertThatThrownBy(() -> keys.algorithm("r1")).isInstanceOf(HttpProblem.class);
    assertThat(fetches).hasValue(2);
  }

  @Test
  void keepsItsKeysWhileTheIssuerIsAway() {
    JwksKeys keys = new JwksKeys(address, nanos::get);
    keys.algorithm("r1");
    status = 500;

    pass(Duration.ofMinutes(11));

    assertThat(keys.algorithm("r1").getName()).isEqualTo("RS256");
    assertThat(fetches).hasValue(2);
  }

  @Test
  void triesAgainSoonWhenItHasNoKeysYet() {
    JwksKeys keys = new JwksKeys(address, nanos::get);
    status = 500;
    assertThatThrownBy(() -> keys.algorithm("r1")).isInstanceOf(Unavailable.class);
    status = 200;

    assertThatThrownBy(() -> keys.algorithm("r1")).isInstanceOf(Unavailable.class);
    pass(Duration.ofSeconds(3));
    assertThat(keys.algorithm("r1").getName()).isEqualTo("RS256");
  }

  @Test
  void leavesOutKeysThatItCannotUse() {
    String weak = jwk("w", (RSAPublicKey) pair("RSA", 1024).getPublic());
    String other = jwk("o", ecKey()).replace("P-256", "P-521");
    String encryption = jwk("x", ecKey()).replace("{", "{\"use\":\"enc\",");
    String broken = "{\"kty\":\"RSA\",\"kid\":\"b\",\"n\":\"?\",\"e\":\"AQAB\"}";
    published = keys(weak, other, encryption, broken, "{\"kty\":\"oct\",\"kid\":\"s\"}", "7");
    JwksKeys keys = new JwksKeys(address, nanos::get);

    for (String id : new String[] {"w", "o", "x", "b", "s", null}) {
      assertThatThrownBy(() -> keys.algorithm(id)).isInstanceOf(HttpProblem.class);
    }
  }

  @Test
  void takesATokenWithoutKeyIdIfThereIsOneKeyOnly() {
    published = keys(jwk("e1", ecKey()));

    assertThat(new JwksKeys(address, nanos::get).algorithm(null).getName()).isEqualTo("ES256");
  }

  private TestApi api() {
    return TestApi.startOn(
        Blossomer.builder().store(new InMemoryStore()).signUp(SignUp.OPEN).build(),
        settings -> settings.withJwt(JwtSettings.ofJwks(address, Tokens.ISSUER, Tokens.AUDIENCE)));
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private String rs256(String keyId) {
    return Tokens.of("ada")
        .withKeyId(keyId)
        .sign(Algorithm.RSA256((RSAPublicKey) RSA.getPublic(), (RSAPrivateKey) RSA.getPrivate()));
  }

  private String es256(String keyId) {
    return Tokens.of("ada")
        .withKeyId(keyId)
        .sign(Algorithm.ECDSA256(ecKey(), (ECPrivateKey) EC.getPrivate()));
  }

  private ECPublicKey ecKey() {
    return (ECPublicKey) EC.getPublic();
  }

  private static String keys(String... keys) {
    return "{\"keys\":[" + String.join(",", keys) + "]}";
  }

  private static String jwk(String id, RSAPublicKey key) {
    return "{\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}"
        .formatted(id, base64(key.getModulus()), base64(key.getPublicExponent()));
  }

  private static String jwk(String id, ECPublicKey key) {
    return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"%s\",\"x\":\"%s\",\"y\":\"%s\"}"
        .formatted(id, base64(key.getW().getAffineX()), base64(key.getW().getAffineY()));
  }

  private static String base64(BigInteger number) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
  }

  private static KeyPair pair(String type) {
    return pair(type, 2048);
  }

  private static KeyPair pair(String type, int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(type);
      if (type.equals("EC")) {
        generator.initialize(new ECGenParameterSpec("secp256r1"));
      } else {
        generator.initialize(bits);
      }
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer me(TestApi api, String token) {
    return api.client(token).get("/api/me");
  }
}
