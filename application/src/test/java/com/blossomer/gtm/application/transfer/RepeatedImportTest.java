package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepeatedImportTest {
  private static final String ACCOUNT =
      "{\"targetAccountName\":\"Nurseries\",\"id\":\"a1\",\"personas\":[%s]}";
  private static final String PERSONA = "{\"targetPersonaName\":\"Head grower\",\"id\":\"p1\"}";
  private static final String SECOND = "{\"targetPersonaName\":\"Owner\",\"id\":\"p2\"}";
  private static final String OVERVIEW =
      "{\"companyName\":\"Acme\",\"companyUrl\":\"acme.example\",\"businessProfile\":{}}";

  private final World world = new World();

  private static byte[] dump(String... personas) {
    String account = String.format(ACCOUNT, String.join(",", personas));
    return World.dump(
        Map.of("dashboard_overview", OVERVIEW, "target_accounts", "[" + account + "]"));
  }

  @Test
  void recognizesTheSameContentInOtherBytes() {
    byte[] dump = World.sample("current.json");
    world.take(dump);

    ImportReport second = world.take((new String(dump, UTF_8) + "\n").getBytes(UTF_8));

    assertThat(second.entities())
        .containsEntry(EntityKind.COMPANY, new EntityCount(0, 1))
        .containsEntry(EntityKind.TARGET_ACCOUNT, new EntityCount(0, 3))
        .containsEntry(EntityKind.TARGET_PERSONA, new EntityCount(0, 5))
        .containsEntry(EntityKind.CAMPAIGN, new EntityCount(0, 6));
    assertThat(world.sizes()).containsExactly(1, 3, 5, 6, 0, 0, 2);
  }

  @Test
  void recognizesARecordWhateverTheOrderAndTheCaseOfItsMembers() {
    world.take(
        World.dump("a", "{\"targetAccountName\":\"A\",\"id\":\"1\",\"metadata\":{\"x_y\":1}}"));

    ImportReport second =
        world.take(
            World.dump(
                "b", "{\"id\": \"1\", \"metadata\":{\"xY\":1}, \"target_account_name\":\"A\"}"));

    assertThat(second.entities().get(EntityKind.TARGET_ACCOUNT)).isEqualTo(new EntityCount(0, 1));
    assertThat(world.accounts()).hasSize(1);
  }

  @Test
  void tellsEmailsApartThatDifferInTheKeysOfTheirBreakdownOnly() {
    String email = "{\"subject\":\"s\",\"config\":{\"socialProof\":\"\"},\"breakdown\":{%s}}";
    String intro = "\"main_point\":{\"label\":\"I\"}";
    String camel = "\"mainPoint\":{\"label\":\"I\"}";
    String close = "\"close\":{\"label\":\"C\"}";
    String emails =
        String.join(
            ",",
            String.format(email, intro + "," + close),
            String.format(email, close + "," + intro),
            String.format(email, camel + "," + close),
            String.format(email, camel + " , " + close));

    ImportReport report = world.take(World.dump("emailHistory", "[" + emails + "]"));

    assertThat(report.entities().get(EntityKind.CAMPAIGN)).isEqualTo(new EntityCount(3, 1));
  }

  @Test
  void doesNotRevertWhatWasEditedSince() {
    world.take(dump(PERSONA));
    var account = world.accounts().get(0);
    world
        .blossomer()
        .targetAccounts()
        .change(
            world.user(),
            account.id(),
            ExpectedVersion.any(),
            a -> a.profile().toBuilder().name("Greenhouses").build());

    world.take(dump(PERSONA, SECOND));

    assertThat(world.accounts()).extracting(a -> a.profile().name()).containsExactly("Greenhouses");
    assertThat(world.personas())
        .extracting(p -> p.profile().targetAccountId())
        .containsExactly(account.id(), account.id());
  }

  @Test
  void leavesDeletedWhatTheUserDeleted() {
    world.take(dump(PERSONA));
    var company = world.companies().get(0);
    world.blossomer().companies().delete(world.user(), company.id(), ExpectedVersion.any());

    ImportReport again = world.take(dump(PERSONA));

    assertThat(again.entities().values()).allMatch(count -> count.created() == 0);
    assertThat(world.companies()).isEmpty();
    assertThat(world.accounts()).isEmpty();
  }

  @Test
  void keepsANewChildOfADeletedParentAsALeftover() {
    world.take(dump(PERSONA));
    world
        .blossomer()
        .targetAccounts()
        .delete(world.user(), world.accounts().get(0).id(), ExpectedVersion.any());

    ImportReport again = world.take(dump(PERSONA, SECOND));

    assertThat(World.codes(again))
        .containsExactly("stays_deleted", "stays_deleted", "parent_deleted");
    assertThat(world.personas()).isEmpty();
    assertThat(world.leftovers()).extracting(l -> l.json()).containsExactly(SECOND);
  }

  @Test
  void storesADoubledRecordOnceAndADifferentOneWithTheSameIdToo() {
    String other = "{\"targetAccountName\":\"Vineyards\",\"id\":\"a1\"}";
    String account = String.format(ACCOUNT, PERSONA);
    byte[] dump =
        World.dump("target_accounts", "[" + String.join(",", account, account, other) + "]");

    ImportReport report = world.take(dump);

    assertThat(report.entities())
        .containsEntry(EntityKind.TARGET_ACCOUNT, new EntityCount(2, 1))
        .containsEntry(EntityKind.TARGET_PERSONA, new EntityCount(1, 1));
    assertThat(World.codes(report))
        .containsExactly("placeholder_company", "duplicate", "duplicate");
  }

  @Test
  void givesTwoUsersTwoIndependentCopies() {
    World other = world.another();
    world.take(World.sample("current.json"));

    assertThat(other.sizes()).containsOnly(0);
    ImportReport report = other.take(World.sample("current.json"));

    assertThat(report.entities().get(EntityKind.CAMPAIGN)).isEqualTo(new EntityCount(6, 0));
    assertThat(other.sizes()).isEqualTo(world.sizes());
    assertThat(List.of(other.companies().get(0).id()))
        .doesNotContain(world.companies().get(0).id());
  }
}
