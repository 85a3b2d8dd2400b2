package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.shared.AnalysisMetadata;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.BuyingSignalType;
import com.blossomer.gtm.domain.model.shared.Priority;
import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedPartsTest {
  private final World world = new World();
  private ImportReport report;

  @Test
  void readsFlatFirmographicsWithNulls() {
    Firmographics firmographics =
        firmographics(
            """
            {"industry": ["a", "b"], "employees": null, "departmentSize": "2", "revenue": "$1M",
             "geography": null, "businessModel": ["B2B"], "fundingStage": [], "companyType": null,
             "keywords": ["k"]}
            """);

    assertThat(firmographics)
        .isEqualTo(
            new Firmographics(
                List.of("a", "b"),
                null,
                "2",
                "$1M",
                List.of(),
                List.of("B2B"),
                List.of(),
                List.of(),
                List.of("k")));
    assertThat(world.leftovers()).isEmpty();
  }

  @Test
  void readsRowsWhoseLabelsNameAField() {
    Firmographics firmographics =
        firmographics(
            """
            [{"id": "industry", "label": "Industry", "values": [
               {"text": "Cold", "color": "blue"}, {"text": "Food", "color": "red"}]},
             {"label": "Business Model", "values": ["B2B"]},
             {"label": "Employees", "values": [{"text": "50-800"}]},
             {"id": "9", "label": "New Category", "values": []},
             {"label": "Keywords", "values": [null, 42]}, "odd"]
            """);

    assertThat(firmographics.industry()).containsExactly("Cold", "Food");
    assertThat(firmographics.businessModel()).containsExactly("B2B");
    assertThat(firmographics.employees()).isEqualTo("50-800");
    assertThat(leftPaths())
        .containsExactly(
            "/firmographics/0/id",
            "/firmographics/0/values/0/color",
            "/firmographics/0/values/1/color",
            "/firmographics/3",
            "/firmographics/4/values/0",
            "/firmographics/4/values/1",
            "/firmographics/5");
  }

  @Test
  void readsTheNamesThatWereMadeOfLabels() {
    Firmographics firmographics =
        firmographics(
            """
            {"businessmodel": "B2B", "fundingstage": ["Seed", "A"], "companytype": "",
             "departmentsize": "3", "employees": ["1-5", "6-9"], "sales_channels": "Web"}
            """);

    assertThat(firmographics.businessModel()).containsExactly("B2B");
    assertThat(firmographics.fundingStage()).containsExactly("Seed", "A");
    assertThat(firmographics.companyType()).isEmpty();
    assertThat(firmographics.departmentSize()).isEqualTo("3");
    assertThat(firmographics.employees()).isEqualTo("1-5, 6-9");
    assertThat(leftPaths())
        .containsExactly(
            "/firmographics/employees/0",
            "/firmographics/employees/1",
            "/firmographics/sales_channels");
    assertThat(World.codes(report)).contains("joined");
  }

  @Test
  void readsTheSizeOfACompanyAsOneText() {
    assertThat(firmographics("{\"companySize\": \"50-200\"}").employees()).isEqualTo("50-200");
    assertThat(world.leftovers()).isEmpty();
  }

  @Test
  void readsGroupsOfSignalsWithTheirTypes() {
    List<BuyingSignal> signals =
        signals(
            """
            {"growth_indicators": ["g"], "technologySignals": "t", "organizational_signals": [],
             "market_signals": null, "other": [{"title": "o", "type": "Website"}, {"x": 1}, ""]}
            """);

    assertThat(signals)
        .extracting(s -> s.title(), s -> s.type().value(), s -> s.type().label())
        .containsExactly(
            tuple("g", BuyingSignalType.CONTEXTUAL, "growth_indicators"),
            tuple("t", BuyingSignalType.TECHNOLOGY, "technologySignals"),
            tuple("o", BuyingSignalType.BEHAVIORAL, "Website"));
    assertThat(leftPaths()).containsExactly("/buyingSignals/other/1", "/buyingSignals/other/2");
  }

  @Test
  void readsSignalsThatWereEdited() {
    List<BuyingSignal> signals =
        signals(
            """
            [{"title": "a", "description": "d", "type": "", "priority": "hi",
              "detection_method": ""},
             {"title": "b", "type": "Other", "priority": "none", "detectionMethod": "m"},
             {"label": "c", "enabled": false, "id": "signal_3"}, "d",
             {"title": "e", "keywords": ["k"], "category": "x"}]
            """);

    assertThat(signals)
        .extracting(s -> s.title(), s -> s.detectionMethod(), s -> s.enabled())
        .containsExactly(
            tuple("a", "", true),
            tuple("b", "m", true),
            tuple("c", null, false),
            tuple("d", null, true),
            tuple("e", null, true));
    assertThat(signals.get(0).type().label()).isEmpty();
    assertThat(signals.get(0).priority().value()).isEqualTo(Priority.HIGH);
    assertThat(signals.get(1).type().value()).isNull();
    assertThat(signals.get(1).priority().label()).isEqualTo("none");
    assertThat(leftPaths())
        .containsExactly(
            "/buyingSignals/2/id", "/buyingSignals/4/keywords", "/buyingSignals/4/category");
  }

  @Test
  void readsOneSignalInPlaceOfAListAndNoneInPlaceOfGroups() {
    assertThat(signals("\"alone\"")).extracting(BuyingSignal::title).containsExactly("alone");
    assertThat(signals("{}")).isEmpty();
    assertThat(world.leftovers()).isEmpty();
  }

  @Test
  void readsMetadataOfAllTimes() {
    AnalysisMetadata old =
        profile(
                """
                "metadata": {"primary_context_source": "user", "inference_level": "low",
                  "sources_used": "website", "context_quality": "high", "processing_time": 3,
                  "parsed_website_content": false, "assessment_summary": "None"}
                """)
            .metadata();

    assertThat(old.primaryContextSource()).isEqualTo("user");
    assertThat(old.sourcesUsed()).containsExactly("website");
    assertThat(old.confidenceAssessment().inferenceLevel()).isEqualTo("low");
    assertThat(leftPaths())
        .containsExactly(
            "/metadata/context_quality",
            "/metadata/processing_time",
            "/metadata/parsed_website_content",
            "/metadata/assessment_summary");
  }

  @Test
  void keepsMetadataThatIsNoObject() {
    assertThat(profile("\"metadata\": [\"m\"]").metadata()).isEqualTo(AnalysisMetadata.EMPTY);
    assertThat(leftPaths()).containsExactly("/metadata");
  }

  private List<String> leftPaths() {
    return world.leftovers().stream().map(Leftover::path).toList();
  }

  private Firmographics firmographics(String firmographics) {
    return profile("\"firmographics\": " + firmographics).firmographics();
  }

  private List<BuyingSignal> signals(String signals) {
    return profile("\"buyingSignals\": " + signals).buyingSignals();
  }

  private TargetAccountProfile profile(String member) {
    int before = world.accounts().size();
    report = world.take(World.dump("k", "{\"targetAccountName\": \"A\", " + member + "}"));
    return world.accounts().get(before).profile();
  }
}
