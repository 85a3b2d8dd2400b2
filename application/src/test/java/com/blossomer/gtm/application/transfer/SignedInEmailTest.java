package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.NewUser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedInEmailTest {
  private static final String EVE = "{\"user_id\": 1, \"email\": \"Eve@Example.com\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"x\": [1, {\"email\": 2}], \"blossomer_auth\": "
            + "\"{\\\"user_id\\\": 1, \\\"email\\\": \\\"Eve@Example.com\\\"}\"}",
        "\uFEFF{\"blossomer_auth\": {\"email\": \"eve@example.com\"}, \"after\": 1}",
        "{\"blossomerAuth\": {\"tier\": {\"email\": \"no@example.com\"}, \"email\": \"eve@example.com\"}}",
        "{\"blossomer_auth\": {\"email\": \"old@example.com\"}, \"blossomer_auth\": {\"email\":"
            + " \"eve@example.com\"}}",
        "{\"blossomer_auth\": \"\\\"{\\\\\\\"email\\\\\\\": \\\\\\\"eve@example.com\\\\\\\"}\\\"\"}",
        "{\"blossomer_auth\": {\"email\": \"eve@example.com\"}, \"target_accounts\": \"[{",
        "{\"blossomer_auth\": \"{\\\"email\\\": \\\"eve@example.com\\\", \\\"na\", \"a\": 1}"
      })
  void isFoundInEveryFormOfTheValue(String dump) {
    assertThat(SignedInEmail.in(dump.getBytes(UTF_8))).contains(new Email("eve@example.com"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[1]",
        "{\"email\": \"eve@example.com\"}",
        "{\"blossomer_auth\": null}",
        "{\"blossomer_auth\": \"eve@example.com\"}",
        "{\"blossomer_auth\": {\"email\": 17}}",
        "{\"blossomer_auth\": {\"email\": \"not told\"}}",
        "{\"blossomer_api_key\": {\"email\": \"eve@example.com\"}}"
      })
  void isNotMadeUp(String dump) {
    assertThat(SignedInEmail.in(dump.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void anotherUsersDumpIsTakenOnlyByForce() {
    World world = new World();
    Caller ada = user(world, "ada@example.com");
    byte[] dump = World.dump("blossomer_auth", EVE);

    for (ImportOptions options : List.of(ImportOptions.STORE, ImportOptions.DRY_RUN)) {
      assertThatThrownBy(() -> world.blossomer().imports().importDump(ada, dump, options))
          .isInstanceOfSatisfying(
              Conflict.class, e -> assertThat(e.code()).isEqualTo("dump_of_another_user"))
          .hasMessageNotContaining("eve@");
    }

    ImportReport report =
        world.blossomer().imports().importDump(ada, dump, ImportOptions.STORE.withForce(true));
    assertThat(report.toString()).doesNotContainIgnoringCase("eve@");
  }

  @Test
  void theUsersOwnDumpNeedsNoForce() {
    World world = new World();
    Caller eve = user(world, "eve@example.com");
    byte[] dump = World.dump("blossomer_auth", EVE);

    assertThat(world.blossomer().imports().importDump(eve, dump, ImportOptions.STORE).balanced())
        .isTrue();
    // who has no address here may have any there
    assertThat(world.take(dump).balanced()).isTrue();
  }

  @Test
  void aPreviewForANewUserStoresNothingAndComparesAsWell() {
    World world = new World();
    byte[] dump = World.dump("blossomer_auth", EVE);
    NewUser ada = new NewUser(new Email("ada@example.com"), null, null, null, null);

    ImportReport report = preview(world, ada, World.sample("current.json"));

    assertThat(report.dryRun()).isTrue();
    assertThat(report.entities()).isEqualTo(world.plan(World.sample("current.json")).entities());
    assertThat(world.blossomer().users().list(Caller.operator())).hasSize(1);
    assertThatThrownBy(() -> preview(world, ada, dump)).isInstanceOf(Conflict.class);
  }

  private static ImportReport preview(World world, NewUser user, byte[] dump) {
    return world
        .blossomer()
        .imports()
        .previewForNewUser(Caller.operator(), user, dump, ImportOptions.DRY_RUN);
  }

  private static Caller user(World world, String email) {
    NewUser user = new NewUser(new Email(email), null, null, null, null);
    return Caller.trusted(world.blossomer().users().create(Caller.operator(), user).id());
  }
}
