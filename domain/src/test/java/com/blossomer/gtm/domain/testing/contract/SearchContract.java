package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.model.transfer.EntityKind.CAMPAIGN;
import static com.blossomer.gtm.domain.model.transfer.EntityKind.COMPANY;
import static com.blossomer.gtm.domain.model.transfer.EntityKind.TARGET_ACCOUNT;
import static com.blossomer.gtm.domain.model.transfer.EntityKind.TARGET_PERSONA;
import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;
import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyProfileBuilder;
import com.blossomer.gtm.domain.model.search.AskedWord;
import com.blossomer.gtm.domain.model.search.FoundRecord;
import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchMatch;
import com.blossomer.gtm.domain.model.search.SearchMatches;
import com.blossomer.gtm.domain.model.search.SearchPageRequest;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code SearchRepository} promises, over everything that the other repositories store. */
public abstract class SearchContract {

  private Repositories repositories;
  private Access user;
  private SearchedRecords records;

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @BeforeEach
  void createUser() {
    repositories = fixture().repositories();
    user = fixture().newUser();
    records = new SearchedRecords(repositories, user);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          harborline                 | a word of the name
          HARBORLINE                 | in capitals
          harb                       | the beginning of a word
          freight harborline         | all words, in any order
          freight har                | the last word unfinished
          nursery                    | another form of a word of the description
          nurseries                  | that form
          docks                      | a word of a list
          ocklebrook                 | without its accents
          ÖCKLEBROOK                 | with them
          søns                       | a letter that has no plain form
          "freight brokers"          | a phrase of the name
          "freight bro               | a phrase that is not finished
          harborline.example         | two words with a point between them
          https://www.harborline.example/ | an address
          社                          | one of several Chinese signs
          会社                        | two of them
          株式会社                      | all of them
          b2b                        | letters and digits
          harborline -nothing        | a word that must not be there, and is not
          harborline the             | with a word that says little
          """)
  void finds(String typed, String why) {
    Company wanted =
        create(
            TestData.minimalCompany()
                .name("Harborline Freight Brokers")
                .url("https://www.harborline.example/")
                .description("Sells to nurseries like Öcklebrook & Søns, 株式会社")
                .capabilities("Loading docks", "B2B/B2C"));
    create(TestData.minimalCompany().name("Other").url("other.example"));

    assertThat(names(typed)).as(why).containsExactly(wanted.profile().name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harborlines.example",
        "arborline",
        "harborline second",
        "\"brokers freight\"",
        "\"harborline brokers\"",
        "harborline -freight",
        "\"broker\"",
        "harb ",
        "\"harb\"",
        "-harborline",
        "式株",
      })
  void doesNotFind(String typed) {
    create(TestData.minimalCompany().name("Harborline Freight Brokers 株式"));
    create(TestData.minimalCompany().name("Second"));

    assertThat(names(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!",
        "\"",
        "\"\"",
        "-",
        "--",
        "- -",
        "' & | ! :* <->",
        "()",
        "🌱",
        "\\",
        "%_",
        "-\"",
        "“”",
        ";drop table companies;--",
        "$1 ?",
        "<b>",
        "&amp;",
        "*",
        "'",
        "ﷺ",
        "\u0301"
      })
  void takesWhateverIsTyped(String typed) {
    create(TestData.minimalCompany().name("Harborline"));

    assertThat(search(Search.of(typed)).items()).isEmpty();
  }

  @Test
  void findsNothingInNothing() {
    SearchMatches found = search(Search.of("harborline"));

    assertThat(found.items()).isEmpty();
    assertThat(found.next()).isEmpty();
    assertThat(found.words()).containsExactly(new AskedWord(0, "harborline", false, List.of()));
  }

  @Test
  void findsWordsThatSayLittleInShortTexts() {
    create(TestData.minimalCompany().name("The Who"));
    create(
        TestData.minimalCompany()
            .name("Other")
            .description("It is the one who knows all that there is to know about the trade."));

    assertThat(names("the")).startsWith("The Who");
    assertThat(names("\"the who\"")).containsExactly("The Who");
  }

  @Test
  void findsRecordsOfEveryKindWithTheirParents() {
    SearchedRecords.Tree tree = records.createTree();

    List<FoundRecord> found = found("zebra");

    assertThat(found)
        .extracting(
            FoundRecord::kind,
            FoundRecord::id,
            FoundRecord::name,
            FoundRecord::companyId,
            FoundRecord::targetAccountId,
            FoundRecord::targetPersonaId,
            FoundRecord::updatedAt)
        .containsExactlyInAnyOrder(
            tuple(COMPANY, tree.company().uuid(), "Zebra", null, null, null, CREATED),
            tuple(
                TARGET_ACCOUNT,
                tree.account().uuid(),
                "Zebra account",
                tree.company().id(),
                null,
                null,
                CREATED),
            tuple(
                TARGET_PERSONA,
                tree.persona().uuid(),
                "Zebra buyer",
                tree.company().id(),
                tree.account().id(),
                null,
                CREATED),
            tuple(
                CAMPAIGN,
                tree.campaign().uuid(),
                "Zebra mail",
                tree.company().id(),
                tree.account().id(),
                tree.persona().id(),
                CREATED));
  }

  @Test
  void narrowsByKindAndCompany() {
    SearchedRecords.Tree tree = records.createTree();
    records.createTree();
    Set<EntityKind> two = Set.of(TARGET_ACCOUNT, CAMPAIGN);

    assertThat(search(new Search("zebra", two, null)).items())
        .hasSize(4)
        .allSatisfy(match -> assertThat(two).contains(match.record().kind()));
    assertThat(search(new Search("zebra", Set.of(), tree.company().id())).items())
        .extracting(match -> match.record().id())
        .containsExactlyInAnyOrder(
            tree.company().uuid(),
            tree.account().uuid(),
            tree.persona().uuid(),
            tree.campaign().uuid());
  }

  @Test
  void findsTheTextsOfACampaign() {
    SearchedRecords.Tree tree = records.createTree();

    assertThat(names("yakidoo")).containsExactly(tree.campaign().profile().name());
    assertThat(names("gelato")).containsExactly(tree.campaign().profile().name());
    assertThat(names("sorbet")).containsExactly(tree.campaign().profile().name());
  }

  @Test
  void showsNothingOfOthers() {
    Access other = fixture().newUser();
    repositories
        .companies()
        .createAll(
            other,
            List.of(TestRecords.company(TestData.minimalCompany().name("Harborline").build())));

    SearchMatches found = search(Search.of("harborlin"));

    assertThat(found.items()).isEmpty();
    assertThat(found.words()).singleElement().satisfies(word -> assertThat(word.near()).isEmpty());
  }

  @Test
  void forgetsWhatIsDeleted() {
    SearchedRecords.Tree tree = records.createTree();

    repositories.companies().delete(user, tree.company().id(), ExpectedVersion.any(), LATER);

    assertThat(names("zebra")).isEmpty();
    assertThat(search(Search.of("zebras")).words())
        .singleElement()
        .satisfies(word -> assertThat(word.near()).isEmpty());
  }

  @Test
  void seesEveryChange() {
    Company company = create(TestData.minimalCompany().name("Before").capabilities("Old", "Kept"));

    change(company, current -> current.name("After").capabilities("New", "Kept"));

    assertThat(names("before")).isEmpty();
    assertThat(names("old")).isEmpty();
    assertThat(names("after")).containsExactly("After");
    assertThat(names("new kept")).containsExactly("After");
    change(company, current -> current.capabilities("Kept"));
    assertThat(names("new")).isEmpty();
    assertThat(names("kept")).containsExactly("After");
  }

  @Test
  void seesWhatATransactionStored() {
    Company company = TestRecords.company(TestData.minimalCompany().name("Harborline").build());

    List<FoundRecord> inside =
        fixture()
            .transactions()
            .inTransaction(
                user,
                stores -> {
                  stores.companies().createAll(user, List.of(company));
                  return stores
                      .search()
                      .search(user, Search.of("harbor"), SearchPageRequest.first())
                      .items()
                      .stream()
                      .map(SearchMatch::record)
                      .toList();
                });

    assertThat(inside).hasSize(1).isEqualTo(found("harbor"));
  }

  @Test
  void findsTextsOfAnySizeByTheirBeginning() {
    String word = "x".repeat(3_000);
    create(
        TestData.minimalCompany()
            .name("Long")
            .description("harborline " + word + " " + "lorem ".repeat(160_000))
            .capabilities("a".repeat(1_000_000)));

    assertThat(names("harborline")).containsExactly("Long");
    assertThat(names("x".repeat(100))).containsExactly("Long");
  }

  private Company create(CompanyProfileBuilder profile) {
    return records.create(profile);
  }

  private void change(Company company, UnaryOperator<CompanyProfileBuilder> change) {
    repositories
        .companies()
        .change(
            user,
            company.id(),
            ExpectedVersion.any(),
            LATER,
            current -> change.apply(current.profile().toBuilder()).build());
  }

  private List<String> names(String typed) {
    return found(typed).stream().map(FoundRecord::name).toList();
  }

  private List<FoundRecord> found(String typed) {
    return records.search(Search.of(typed)).items().stream().map(SearchMatch::record).toList();
  }

  private SearchMatches search(Search search) {
    return records.search(search);
  }
}
