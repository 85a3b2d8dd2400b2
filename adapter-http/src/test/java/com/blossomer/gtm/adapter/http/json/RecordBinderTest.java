package com.blossomer.gtm.adapter.http.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.campaign.CampaignType;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.BuyingSignalType;
import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.shared.Priority;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetpersona.Seniority;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.blossomer.gtm.domain.model.user.Scope;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordBinderTest {

  private static final String ID = "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10";

  @Test
  void bindsNestedRecordsAndLists() {
    CompanyProfile company =
        bind(
                CompanyProfile.class,
                "{\"name\":\"Acme\",\"url\":\"u\",\"capabilities\":[\"b\",\"a\"],\"metadata\":{\"sourcesUsed\":[\"web\"]}}")
            .value();

    assertThat(company.name()).isEqualTo("Acme");
    assertThat(company.capabilities()).containsExactly("b", "a");
    assertThat(company.metadata().sourcesUsed()).containsExactly("web");
    assertThat(company.objections()).isEmpty();
  }

  @Test
  void nullIsLikeAbsent() {
    CompanyProfile company =
        bind(
                CompanyProfile.class,
                "{\"name\":\"Acme\",\"url\":\"u\",\"description\":null,\"capabilities\":null,\"metadata\":null}")
            .value();

    assertThat(company.capabilities()).isEmpty();
    assertThat(company.metadata().sourcesUsed()).isEmpty();
  }

  @Test
  void takesClassifiedValuesAsPairOrText() {
    String signals =
        """
        [{"title":"a","type":"technology","priority":{"value":"High"}},
         {"title":"b","type":"Tech Stack","priority":{"value":"Low","label":"meh"}},
         {"title":"c","type":"Surprise","priority":{"label":"Urgent"}},
         {"title":"d","type":{"value":null,"label":"News"},"priority":null}]
        """;
    TargetAccountProfile account =
        bind(
                TargetAccountProfile.class,
                "{\"companyId\":\"" + ID + "\",\"name\":\"n\",\"buyingSignals\":" + signals + "}")
            .value();

    assertThat(account.buyingSignals())
        .extracting(signal -> signal.type())
        .containsExactly(
            Classified.of(BuyingSignalType.TECHNOLOGY),
            new Classified<>(BuyingSignalType.TECHNOLOGY, "Tech Stack"),
            new Classified<>(null, "Surprise"),
            new Classified<>(null, "News"));
    assertThat(account.buyingSignals())
        .extracting(signal -> signal.priority())
        .containsExactly(
            Classified.of(Priority.HIGH),
            new Classified<>(Priority.LOW, "meh"),
            new Classified<>(null, "Urgent"),
            null);
    assertThat(account.buyingSignals()).allMatch(signal -> signal.enabled());
  }

  @Test
  void takesListsOfClassifiedValues() {
    TargetPersonaProfile persona =
        bind(
                TargetPersonaProfile.class,
                "{\"targetAccountId\":\""
                    + ID
                    + "\",\"name\":\"n\",\"demographics\":{\"seniority\":[\"Head of"
                    + " Sales\",{\"value\":\"vp\"}]}}")
            .value();

    assertThat(persona.demographics().seniority())
        .containsExactly(
            new Classified<>(Seniority.SENIOR, "Head of Sales"), Classified.of(Seniority.VP));
  }

  @Test
  void bindsWordsNumbersAndIds() {
    CampaignProfile campaign =
        bind(
                CampaignProfile.class,
                "{\"targetAccountId\":\""
                    + ID
                    + "\",\"name\":\"n\",\"type\":\"cold_call\",\"status\":\"paused\",\"generation\":{\"processingTimeMs\":1.2e3}}")
            .value();

    assertThat(campaign.targetAccountId()).hasToString(ID);
    assertThat(campaign.type()).isEqualTo(CampaignType.COLD_CALL);
    assertThat(campaign.status()).isEqualTo(CampaignStatus.PAUSED);
    assertThat(campaign.generation().processingTimeMs()).isEqualTo(1200);
  }

  @Test
  void bindsSetsAndTimes() {
    NewApiKey key =
        bind(
                NewApiKey.class,
                "{\"name\":\"n\",\"scopes\":[\"read\",\"read\"],\"expiresAt\":\"2030-01-01T01:00:00.1234567+01:00\"}")
            .value();

    assertThat(key.scopes()).containsExactly(Scope.READ);
    assertThat(key.expiresAt()).isEqualTo(Instant.parse("2030-01-01T00:00:00.123456Z"));
  }

  @Test
  void reportsEverythingThatIsWrongTogether() {
    String json =
        """
        {"companyId":"1","name":" ","description":5,"rationale":["a",null,7],
         "firmographics":{"industry":"Fintech","surprise":1},
         "buyingSignals":[{"description":"no title","type":7,"enabled":"yes"},"text",
                          {"title":"t","priority":{"value":"Urgent","label":1,"x":0}},
                          {"title":"t","type":{}}],
         "metadata":[],"userId":"u","a/b~c":1}
        """;

    assertThat(problems(TargetAccountProfile.class, json))
        .containsExactlyInAnyOrder(
            "/companyId not_a_uuid",
            "/name required",
            "/description wrong_type",
            "/rationale/1 required",
            "/rationale/2 wrong_type",
            "/firmographics/industry wrong_type",
            "/firmographics/surprise unknown_member",
            "/buyingSignals/0/title required",
            "/buyingSignals/0/type wrong_type",
            "/buyingSignals/0/enabled wrong_type",
            "/buyingSignals/1 wrong_type",
            "/buyingSignals/2/priority/value unknown_word",
            "/buyingSignals/2/priority/label wrong_type",
            "/buyingSignals/2/priority/x unknown_member",
            "/buyingSignals/3/type required",
            "/metadata wrong_type",
            "/userId unknown_member",
            "/a~1b~0c unknown_member");
  }

  @Test
  void saysWhichWordsThereAre() {
    RecordBinder.Bound<CampaignProfile> bound =
        bind(CampaignProfile.class, "{\"name\":\"n\",\"type\":\"Email\"}");

    assertThat(bound.problems())
        .extracting(violation -> violation.detail())
        .containsExactly("This must be one of email, linkedin, cold_call, ad.");
  }

  @Test
  void refusesScopesAndTimesThatAreNone() {
    assertThat(
            problems(
                NewApiKey.class,
                "{\"name\":\"n\",\"scopes\":[\"root\",null],\"expiresAt\":\"+1000000-01-01T00:00:00Z\"}"))
        .containsExactlyInAnyOrder(
            "/scopes/0 unknown_word", "/scopes/1 required", "/expiresAt not_a_time");
    assertThat(problems(NewApiKey.class, "{\"name\":\"n\",\"expiresAt\":\"tomorrow\"}"))
        .containsExactly("/expiresAt not_a_time");
  }

  @Test
  void refusesAnotherRootThanAnObject() {
    assertThat(problems(CompanyProfile.class, "[]")).containsExactly(" wrong_type");
  }

  private static List<String> problems(Class<? extends Record> type, String json) {
    return bind(type, json).problems().stream()
        .map(violation -> violation.pointer() + " " + violation.code())
        .toList();
  }

  private static <R extends Record> RecordBinder.Bound<R> bind(Class<R> type, String json) {
    return RecordBinder.bind(type, StrictJson.read(json.getBytes(UTF_8)));
  }
}
