package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.transfer.ImportReport;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts whose members stand anywhere, twice, and with anything in them. */
class RandomDraftsTest {
  private static final List<String> MEMBERS =
      List.of(
          "tempId",
          "entityType",
          "data",
          "data",
          "data",
          "personaData",
          "createdAt",
          "created_at",
          "parentId",
          "id",
          "companyId",
          "company_id",
          "account_id",
          "accountId",
          "persona_id",
          "name",
          "accountName",
          "personaName",
          "campaignName",
          "companyName",
          "companyUrl",
          "url",
          "targetAccountName",
          "targetPersonaName",
          "businessProfile",
          "businessProfileInsights",
          "firmographics",
          "demographics",
          "buyingSignals",
          "subjects",
          "emailBody",
          "breakdown",
          "metadata",
          "description",
          "status",
          "type",
          "personas",
          "subject",
          "segments",
          "config",
          "personaSnapshot",
          "goals",
          "primary",
          "alternatives",
          "industry",
          "text",
          "title");
  private static final List<String> WORDS =
      List.of(
          "\"\"",
          "\"account\"",
          "\"persona\"",
          "\"company\"",
          "\"campaign\"",
          "\"t1\"",
          "\"t2\"",
          "\"temp_1752400000001\"",
          "\"temp_1752400000007\"",
          "\"email\"",
          "\"draft\"",
          "\"x\"",
          "\"11111111-2222-4333-8444-555555555555\"",
          "null",
          "1",
          "true",
          "1752400000001",
          "[]",
          "{}",
          "\"https://x.example\"",
          "\"\\u0000\"");
  private static final List<String> KEYS =
      List.of(
          "pg_draft_account_t1",
          "draft_persona_t2",
          "pg_draft_campaign_t3",
          "draft_company_t1",
          "pg_draft_entities_list",
          "target_accounts",
          "emailHistory",
          "dashboard_overview",
          "other");

  private final World system = new World();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void balanceAndAddNothingTheSecondTime(long seed) {
    Random random = new Random(seed);
    int[] created = new int[4];
    for (int i = 0; i < 15; i++) {
      World world = system.another();
      byte[] dump = dump(random);
      ImportReport first = world.take(dump);
      List<Integer> sizes = world.sizes();
      ImportReport second = world.take(dump);

      assertThat(first.keys()).allMatch(key -> key.isBalanced());
      assertThat(second.keys())
          .as(() -> new String(dump, UTF_8))
          .allMatch(key -> key.found() == key.merged() + key.ignored());
      assertThat(world.sizes()).isEqualTo(sizes);
      for (int kind = 0; kind < created.length; kind++) {
        created[kind] += sizes.get(kind);
      }
    }
    assertThat(Arrays.stream(created)).allMatch(n -> n > 1);
  }

  private static byte[] dump(Random random) {
    DraftBox box = new DraftBox();
    for (String key : KEYS) {
      if (random.nextInt(3) > 0) {
        box.put(key, random.nextInt(3) > 0 ? object(random, 0) : list(random, 0));
      }
    }
    return box.dump();
  }

  private static String object(Random random, int depth) {
    StringBuilder json = new StringBuilder("{");
    int members = random.nextInt(12);
    for (int i = 0; i < members; i++) {
      json.append(i == 0 ? "" : ",");
      json.append('"').append(any(MEMBERS, random)).append("\":").append(value(random, depth + 1));
    }
    return json.append('}').toString();
  }

  private static String list(Random random, int depth) {
    StringBuilder json = new StringBuilder("[");
    int items = random.nextInt(4);
    for (int i = 0; i < items; i++) {
      json.append(i == 0 ? "" : ",").append(value(random, depth + 1));
    }
    return json.append(']').toString();
  }

  private static String value(Random random, int depth) {
    int kind = depth > 4 ? 9 : random.nextInt(10);
    if (kind < 3) {
      return object(random, depth);
    }
    return kind == 3 ? list(random, depth) : any(WORDS, random);
  }

  private static String any(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
