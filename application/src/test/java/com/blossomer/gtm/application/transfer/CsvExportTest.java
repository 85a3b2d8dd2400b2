package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.transfer.ExportFormat;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.blossomer.gtm.domain.testing.TestData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class CsvExportTest {
  private final World world = new World();

  @Test
  void hasAFileForEachTable() throws IOException {
    world.take(World.sample("current.json"));

    Map<String, String> files = files(false);

    assertThat(files)
        .hasSize(47)
        .containsKeys("user.csv", "companies.csv", "target-accounts.csv", "campaigns.csv")
        .containsKeys("company-capabilities.csv", "company-insights.csv", "leftovers.csv");
    assertThat(files.values()).allMatch(text -> text.endsWith("\r\n"));
    assertThat(files.get("company-capabilities.csv").lines()).hasSize(1 + 5);
    assertThat(files.get("campaign-segments.csv").lines().findFirst())
        .contains("campaignId,position,type,text,color,label");
    assertThat(files.get("imports.csv"))
        .contains(world.imports().get(0).report().importId().toString());
  }

  @Test
  void writesEveryValueExactly() throws IOException {
    CompanyProfile profile =
        TestData.minimalCompany()
            .name("a \"quoted\", name\r\nin two lines")
            .description("=HYPERLINK(\"x\")")
            .capabilities("", " outer ", "plain", "🌱,")
            .build();
    var company = world.blossomer().companies().create(world.user(), Optional.empty(), profile);

    Map<String, String> files = files(false);

    assertThat(files.get("companies.csv"))
        .startsWith("id,version,createdAt,updatedAt,source.importId,")
        .contains(
            company.id()
                + ",1,"
                + World.NOW
                + ','
                + World.NOW
                + ",,,,,,,\"a \"\"quoted\"\", name\r\nin two lines\",plain.example,"
                + "\"=HYPERLINK(\"\"x\"\")\",,,,");
    assertThat(files.get("company-capabilities.csv"))
        .isEqualTo(
            "companyId,position,capability\r\n"
                + List.of("\"\"", "\" outer \"", "plain", "\"🌱,\"").stream()
                    .map(new Numbering(company.id().toString())::line)
                    .reduce("", String::concat));
  }

  @Test
  void hasOriginalsWhenAskedFor() throws IOException {
    byte[] dump = World.sample("early.json");
    world.take(dump);

    Map<String, String> files = files(true);

    String id = world.imports().get(0).report().importId().toString();
    assertThat(files.get("originals/" + id + ".json")).isEqualTo(new String(dump, UTF_8));
  }

  @Test
  void hasNoSecrets() throws IOException {
    var issued =
        world.blossomer().apiKeys().create(world.user(), new NewApiKey("laptop", null, null));

    String keys = files(false).get("api-keys.csv");

    assertThat(keys).contains(",laptop,", ",read write,");
    assertThat(keys).doesNotContain(issued.secret().reveal(), issued.secret().hash());
  }

  private Map<String, String> files(boolean originals) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    byte[] bytes = Exports.of(world, ExportFormat.CSV, originals);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
        files.put(file.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return files;
  }

  /** The lines of a list of one record. */
  private static final class Numbering {
    private final String id;
    private int position;

    Numbering(String id) {
      this.id = id;
    }

    String line(String value) {
      position++;
      return id + "," + position + "," + value + "\r\n";
    }
  }
}
