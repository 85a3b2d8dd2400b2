package com.blossomer.gtm.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class UnwelcomeBodyTest {

  private static final byte[] LARGE = new byte[3 * 1024 * 1024];

  @Test
  @Timeout(60)
  void whoSendsMuchWithoutACredentialSeesTheAnswer() {
    try (TestApi api = TestApi.start()) {
      TestClient nobody = api.client(null);
      for (int i = 0; i < 20; i++) {
        Answer answer = nobody.send("POST", "/api/companies", LARGE, "application/json");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Connection")).isEqualTo("close");
      }
    }
  }
}
