package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.model.query.Operator.CONTAINS;
import static com.blossomer.gtm.domain.model.query.Operator.EQ;
import static com.blossomer.gtm.domain.model.query.Operator.EXISTS;
import static com.blossomer.gtm.domain.model.query.Operator.GT;
import static com.blossomer.gtm.domain.model.query.Operator.GTE;
import static com.blossomer.gtm.domain.model.query.Operator.IN;
import static com.blossomer.gtm.domain.model.query.Operator.LT;
import static com.blossomer.gtm.domain.model.query.Operator.LTE;
import static com.blossomer.gtm.domain.model.query.Operator.NE;
import static com.blossomer.gtm.domain.model.query.Operator.STARTS;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.query.Condition;
import com.blossomer.gtm.domain.model.query.Operator;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the conditions of a query promise. */
public abstract class QueryContract {

  private Access user;
  private Repositories repositories;
  private QueryWorld world;

  protected abstract RepositoryFixture fixture();

  @BeforeEach
  final void create() {
    user = fixture().newUser();
    repositories = fixture().repositories();
    world = new QueryWorld(repositories, user);
    // the same once more, for somebody who must not matter
    new QueryWorld(repositories, fixture().newUser());
  }

  @Test
  void comparesTextsWithoutCase() {
    assertThat(companies("name", EQ, "acme robotics")).containsExactly("ACME Robotics");
    assertThat(companies("name", EQ, "öKO BETA")).containsExactly("Öko Beta");
    assertThat(companies("name", EQ, "acme")).isEmpty();
    assertThat(companies("name", IN, "Öko gamma", "nobody", "ACME ROBOTICS"))
        .containsExactly("ACME Robotics", "öko gamma");
    assertThat(companies("name", NE, "ACME robotics")).containsExactly("Öko Beta", "öko gamma");
    assertThat(companies("businessProfile.existingCustomers", EQ, ""))
        .containsExactly("ACME Robotics");
  }

  @Test
  void comparesTextsBeyondWhatIsIndexed() {
    assertThat(companies("url", EQ, QueryWorld.LONG_A.toLowerCase(Locale.ROOT)))
        .containsExactly("Öko Beta");
    assertThat(companies("url", IN, QueryWorld.LONG_B)).containsExactly("öko gamma");
    assertThat(companies("url", STARTS, QueryWorld.LONG_A.substring(0, 240)))
        .containsExactly("Öko Beta", "öko gamma");
    assertThat(companies("url", STARTS, QueryWorld.LONG_A)).containsExactly("Öko Beta");
    assertThat(companies("url", GT, QueryWorld.LONG_A)).containsExactly("öko gamma");
    assertThat(companies("url", LTE, QueryWorld.LONG_A))
        .containsExactly("ACME Robotics", "Öko Beta");
  }

  @Test
  void looksIntoTextsWithoutWildcards() {
    assertThat(companies("name", CONTAINS, "O")).hasSize(3);
    assertThat(companies("description", CONTAINS, "ROBOTS_")).containsExactly("ACME Robotics");
    assertThat(companies("description", CONTAINS, "0%")).containsExactly("ACME Robotics");
    assertThat(companies("description", CONTAINS, " \\ ")).containsExactly("ACME Robotics");
    assertThat(companies("description", STARTS, "100%")).containsExactly("ACME Robotics");
    assertThat(companies("description", STARTS, "100"))
        .containsExactly("ACME Robotics", "öko gamma");
    assertThat(companies("name", STARTS, "öko")).containsExactly("Öko Beta", "öko gamma");
    assertThat(companies("name", STARTS, "ko")).isEmpty();
    assertThat(companies("description", CONTAINS, ""))
        .containsExactly("ACME Robotics", "öko gamma");
  }

  @Test
  void ordersTextsTimesAndNumbers() {
    assertThat(companies("name", LT, "OKO")).containsExactly("ACME Robotics");
    assertThat(companies("name", GTE, "Öko beta")).containsExactly("Öko Beta", "öko gamma");
    String second = world.beta.createdAt().toString();
    assertThat(companies("createdAt", GT, second)).containsExactly("öko gamma");
    assertThat(companies("createdAt", LTE, second)).containsExactly("ACME Robotics", "Öko Beta");
    assertThat(companies("createdAt", EQ, second)).containsExactly("Öko Beta");
    assertThat(companies("createdAt", NE, second)).hasSize(2);
    assertThat(companies("version", LT, "3")).containsExactly("ACME Robotics");
    assertThat(campaigns("generation.processingTimeMs", LT, "1500")).containsExactly("Autumn");
    assertThat(campaigns("generation.processingTimeMs", IN, "1500", "-3"))
        .containsExactly("Spring", "Autumn");
  }

  @Test
  void ofWhatIsMissingOnlyNeAndExistsAreMet() {
    assertThat(accounts("description", EXISTS, "false")).containsExactly("banks", "Plain");
    assertThat(accounts("description", EXISTS, "true")).containsExactly("Nurseries");
    assertThat(accounts("description", NE, "grow")).containsExactly("banks", "Plain");
    assertThat(accounts("description", LT, "z")).containsExactly("Nurseries");
    assertThat(campaigns("generation.processingTimeMs", NE, "-3"))
        .containsExactly("Spring", "Winter", "Orphan");
    assertThat(campaigns("targetPersonaId", EXISTS, "false")).containsExactly("Orphan");
    assertThat(accounts("source.key", EQ, "target_accounts")).containsExactly("Nurseries");
    assertThat(accounts("source.importId", EXISTS, "false")).containsExactly("banks", "Plain");
  }

  @Test
  void comparesWordsAndIds() {
    assertThat(campaigns("status", EQ, "ACTIVE")).containsExactly("Spring", "Winter");
    assertThat(campaigns("status", NE, "active")).containsExactly("Autumn", "Orphan");
    assertThat(campaigns("type", IN, "ad", "email")).containsExactly("Autumn", "Orphan");
    assertThat(campaigns("type", EXISTS, "false")).isEmpty();
    String id = world.buyer.id().toString();
    assertThat(campaigns("targetPersonaId", EQ, id.toUpperCase(Locale.ROOT)))
        .containsExactly("Spring");
    assertThat(campaigns("targetPersonaId", NE, id)).containsExactly("Autumn", "Winter", "Orphan");
    assertThat(personas("companyId", EQ, world.acme.id().toString())).hasSize(2);
    assertThat(personas("companyId", IN, world.beta.id().toString())).isEmpty();
    assertThat(personas("companyId", NE, world.beta.id().toString())).hasSize(2);
  }

  @Test
  void findsRecordsByTheItemsOfTheirLists() {
    assertThat(accounts("firmographics.industry", EQ, "retail, GARDEN"))
        .containsExactly("Nurseries");
    assertThat(accounts("firmographics.industry", STARTS, "retail"))
        .containsExactly("Nurseries", "banks");
    assertThat(accounts("firmographics.industry", CONTAINS, "in")).containsExactly("banks");
    assertThat(accounts("firmographics.industry", NE, "retail"))
        .containsExactly("Nurseries", "Plain");
    assertThat(accounts("firmographics.industry", IN, "fintech", "horticulture"))
        .containsExactly("Nurseries", "banks");
    assertThat(accounts("firmographics.industry", EXISTS, "false")).containsExactly("Plain");
    assertThat(accounts("buyingSignals", EXISTS, "true")).containsExactly("Nurseries", "banks");
    assertThat(accounts("buyingSignals.description", EXISTS, "false")).hasSize(3);
    assertThat(accounts("buyingSignals.enabled", EQ, "false")).containsExactly("banks");
    assertThat(accounts("buyingSignals.enabled", NE, "false"))
        .containsExactly("Nurseries", "Plain");
  }

  @Test
  void findsAClassifiedValueByItsWordOrItsLabel() {
    assertThat(accounts("buyingSignals.type", EQ, "Technology"))
        .containsExactly("Nurseries", "banks");
    assertThat(accounts("buyingSignals.type", EQ, "tech stack")).containsExactly("Nurseries");
    assertThat(accounts("buyingSignals.type", EQ, "gossip")).containsExactly("banks");
    assertThat(accounts("buyingSignals.type", IN, "gossip", "INTENT")).hasSize(2);
    assertThat(accounts("buyingSignals.type", NE, "technology")).containsExactly("Plain");
    assertThat(accounts("buyingSignals.type", CONTAINS, "NOLOGY")).hasSize(2);
    assertThat(accounts("buyingSignals.type", STARTS, "tech s")).containsExactly("Nurseries");
    assertThat(accounts("buyingSignals.type.value", EQ, "technology")).hasSize(2);
    assertThat(accounts("buyingSignals.type.label", EQ, "technology")).containsExactly("banks");
    assertThat(accounts("buyingSignals.priority", EXISTS, "true")).hasSize(2);
    assertThat(personas("demographics.seniority", EQ, "manager")).containsExactly("Buyer");
    assertThat(personas("demographics.seniority.value", EQ, "c_level")).containsExactly("Chief");
    assertThat(personas("demographics.seniority", NE, "vp")).containsExactly("Chief");
  }

  @Test
  void lettingTheSameItemMeetAllIsAskedForByBrackets() {
    Condition.OfField technology = new Condition.OfField("type", EQ, List.of("technology"));
    Condition.OfField high = new Condition.OfField("priority", EQ, List.of("High"));
    Query any =
        Query.all()
            .where("buyingSignals.type", EQ, "technology")
            .where("buyingSignals.priority", EQ, "high");

    assertThat(accounts(any)).containsExactly("Nurseries", "banks");
    assertThat(accounts(ofItem(true, technology, high))).containsExactly("banks");
    assertThat(accounts(ofItem(false, technology, high))).containsExactly("Nurseries", "Plain");
    assertThat(
            accounts(
                ofItem(true, technology, new Condition.OfField("priority", NE, List.of("High")))))
        .containsExactly("Nurseries");
    assertThat(accounts(ofItem(true, new Condition.OfField("priority", EXISTS, List.of("false")))))
        .containsExactly("banks");
  }

  @Test
  void findsCompaniesByTheirInsights() {
    assertThat(companies("insights.kind", EQ, "Testimonial"))
        .containsExactly("ACME Robotics", "Öko Beta");
    assertThat(companies("insights.text", CONTAINS, "SICK")).containsExactly("ACME Robotics");
    assertThat(companies("insights", EXISTS, "false")).containsExactly("öko gamma");
    assertThat(accounts("company.insights.kind", EQ, "pricing"))
        .containsExactly("Nurseries", "banks");
    Condition.OfField testimonial = new Condition.OfField("kind", EQ, List.of("testimonial"));
    Condition.OfField monthly = new Condition.OfField("text", CONTAINS, List.of("by the month"));
    Condition bothInOne = new Condition.OfItem("insights", List.of(testimonial, monthly), true);
    Query query = Query.all().where(bothInOne);
    assertThat(repositories.companies().list(reading(user), query, PageRequest.first()).items())
        .extracting(company -> company.profile().name())
        .containsExactly("Öko Beta");
  }

  @Test
  void reachesUpToParentsAndIntoTheirLists() {
    assertThat(accounts("company.name", CONTAINS, "acme")).containsExactly("Nurseries", "banks");
    assertThat(accounts("company.name", NE, "acme robotics")).containsExactly("Plain");
    assertThat(accounts("company.capabilities", EQ, "packs, sorts")).hasSize(2);
    assertThat(personas("targetAccount.firmographics.industry", EQ, "fintech"))
        .containsExactly("Chief");
    assertThat(personas("company.capabilities", STARTS, "pick")).hasSize(2);
    assertThat(personas("company.name", EQ, "öko beta")).isEmpty();
    assertThat(personas("company.capabilities", NE, "picks")).isEmpty();
    assertThat(campaigns("targetAccount.name", EQ, "BANKS")).containsExactly("Autumn", "Winter");
    assertThat(campaigns("targetPersona.demographics.seniority", EQ, "vp"))
        .containsExactly("Spring");
    assertThat(campaigns("company.id", EQ, world.beta.id().toString())).containsExactly("Orphan");
    assertThat(campaigns("targetAccount.companyId", EQ, world.acme.id().toString())).hasSize(3);
    assertThat(campaigns("targetPersona.companyId", EQ, world.acme.id().toString())).hasSize(3);
    assertThat(accounts("company.capabilities", EXISTS, "false")).containsExactly("Plain");
    Condition.OfField title = new Condition.OfField("title", EQ, List.of("hiring"));
    Condition.OfField high = new Condition.OfField("priority", EQ, List.of("high"));
    assertThat(
            campaigns(
                Query.all()
                    .where(
                        new Condition.OfItem(
                            "targetAccount.buyingSignals", List.of(title, high), true))))
        .containsExactly("Spring");
  }

  @Test
  void aMissingParentHasNoValues() {
    assertThat(campaigns("targetPersona.name", EQ, "buyer")).containsExactly("Spring");
    assertThat(campaigns("targetPersona.name", NE, "buyer"))
        .containsExactly("Autumn", "Winter", "Orphan");
    assertThat(campaigns("targetPersona.name", EXISTS, "false")).containsExactly("Orphan");
    assertThat(campaigns("targetAccount.firmographics.industry", NE, "fintech"))
        .containsExactly("Spring", "Orphan");
    assertThat(campaigns("targetAccount.buyingSignals", EXISTS, "false")).containsExactly("Orphan");
  }

  @Test
  void meetsAllConditionsTogether() {
    assertThat(
            campaigns(
                Query.all().where("status", EQ, "active").where("targetAccount.name", EQ, "banks")))
        .containsExactly("Winter");
    assertThat(
            accounts(
                Query.all()
                    .where("firmographics.industry", EQ, "fintech")
                    .where("firmographics.industry", EQ, "retail")))
        .containsExactly("banks");
  }

  @Test
  void refusesWhatMeansNothingAllOfItTogether() {
    Query wrong =
        Query.all()
            .where("nam", EQ, "x")
            .where("createdAt", CONTAINS, "2026")
            .where("createdAt", EQ, "yesterday")
            .where("buyingSignals", EQ, "x")
            .where("status", EQ, "draft")
            .where("name", EQ, "half \uD800");

    Invalid refused = catchThrowableOfType(Invalid.class, () -> accounts(wrong.sortedBy("name")));

    assertThat(refused.violations())
        .extracting(Violation::pointer, Violation::code)
        .map(Object::toString)
        .containsExactly(
            "(\"/nam\", \"unknown_field\")",
            "(\"/createdAt\", \"wrong_operator\")",
            "(\"/createdAt\", \"bad_value\")",
            "(\"/buyingSignals\", \"needs_a_field\")",
            "(\"/status\", \"unknown_field\")",
            "(\"/name\", \"not_storable\")");
  }

  private static Query ofItem(boolean exists, Condition.OfField... conditions) {
    return Query.all().where(new Condition.OfItem("buyingSignals", List.of(conditions), exists));
  }

  private List<String> companies(String path, Operator operator, String... values) {
    Query query = Query.all().where(path, operator, values);
    return repositories.companies().list(reading(user), query, PageRequest.first()).items().stream()
        .map(company -> company.profile().name())
        .toList();
  }

  private List<String> accounts(String path, Operator operator, String... values) {
    return accounts(Query.all().where(path, operator, values));
  }

  private List<String> accounts(Query query) {
    return repositories
        .targetAccounts()
        .list(reading(user), query, PageRequest.first())
        .items()
        .stream()
        .map(account -> account.profile().name())
        .toList();
  }

  private List<String> personas(String path, Operator operator, String... values) {
    Query query = Query.all().where(path, operator, values).sortedBy("name");
    return repositories
        .targetPersonas()
        .list(reading(user), query, PageRequest.first())
        .items()
        .stream()
        .map(persona -> persona.profile().name())
        .toList();
  }

  private List<String> campaigns(String path, Operator operator, String... values) {
    return campaigns(Query.all().where(path, operator, values));
  }

  private List<String> campaigns(Query query) {
    return repositories.campaigns().list(reading(user), query, PageRequest.first()).items().stream()
        .map(campaign -> campaign.profile().name())
        .toList();
  }
}
