package com.blossomer.gtm.adapter.http.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SlowUploadTest {

  @Test
  @Timeout(60)
  void manyUnfinishedUploadsDoNotStopTheServer() throws IOException {
    List<Socket> uploads = new ArrayList<>();
    try (TestApi api = TestApi.start()) {
      TestClient ada = api.newUser();
      String begun =
          "POST /api/companies HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
              + "Content-Length: 1000\r\nAuthorization: Bearer "
              + ada.credential()
              + "\r\n\r\n{";
      for (int i = 0; i < 400; i++) {
        Socket upload = new Socket("127.0.0.1", api.port());
        upload.getOutputStream().write(begun.getBytes(US_ASCII));
        uploads.add(upload);
      }

      assertThat(ada.get("/api/companies").status()).isEqualTo(200);
      assertThat(ada.newCompany()).isNotEmpty();
      for (Socket upload : uploads) {
        upload.close();
      }
    }
  }
}
