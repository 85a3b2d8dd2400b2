package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.model.transfer.EntityKind.CAMPAIGN;
import static com.blossomer.gtm.domain.model.transfer.EntityKind.COMPANY;
import static com.blossomer.gtm.domain.model.transfer.EntityKind.TARGET_ACCOUNT;
import static com.blossomer.gtm.domain.model.transfer.EntityKind.TARGET_PERSONA;
import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyProfileBuilder;
import com.blossomer.gtm.domain.model.query.Operator;
import com.blossomer.gtm.domain.model.search.AskedWord;
import com.blossomer.gtm.domain.model.search.FoundRecord;
import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchMatch;
import com.blossomer.gtm.domain.model.search.SearchMatches;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestData;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
    assertThat(listed(typed)).as(why).containsExactly(wanted);
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
    assertThat(listed(typed)).isEmpty();
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
  void narrowsTheListsOfEveryKind() {
    SearchedRecords.Tree tree = records.createTree();
    createOthers();
    Query query = Query.all().matching("zebra").counted();

    assertThat(list(repositories.companies()::list, query)).containsExactly(tree.company());
    assertThat(list(repositories.targetAccounts()::list, query)).containsExactly(tree.account());
    assertThat(list(repositories.targetPersonas()::list, query)).containsExactly(tree.persona());
    assertThat(list(repositories.campaigns()::list, query)).containsExactly(tree.campaign());
  }

  @Test
  void narrowsListsTogetherWithOtherConditionsPageByPage() {
    List<Company> falcons =
        Stream.of("falcon 1", "falcon 2", "falcon 3", "falcon 4")
            .map(name -> create(TestData.minimalCompany().name(name).url(name.substring(7))))
            .toList();
    createOthers();
    Query query =
        Query.all().where("url", Operator.NE, "3").matching("falcons").sortedBy("-name").counted();

    Page<Company> first = repositories.companies().list(reading(user), query, PageRequest.first(2));
    Page<Company> second =
        repositories
            .companies()
            .list(reading(user), query, new PageRequest(2, first.next().orElseThrow()));

    assertThat(first.total()).hasValue(3L);
    assertThat(first.items()).containsExactly(falcons.get(3), falcons.get(1));
    assertThat(second.items()).containsExactly(falcons.get(0));
    assertThat(second.next()).isEmpty();
  }

  @Test
  void findsTheTextsOfACampaign() {
    SearchedRecords.Tree tree = records.createTree();

    assertThat(names("yakidoo")).containsExactly(tree.campaign().profile().name());
    assertThat(names("gelato")).containsExactly(tree.campaign().profile().name());
    assertThat(names("sorbet")).containsExactly(tree.campaign().profile().name());
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

  /** Records of this user and of another one, about other things and about the same. */
  private void createOthers() {
    create(TestData.minimalCompany().name("Other"));
    SearchedRecords foreign = new SearchedRecords(repositories, fixture().newUser());
    foreign.createTree();
    foreign.create(TestData.minimalCompany().name("falcon 5"));
  }

  private List<Company> listed(String typed) {
    return list(repositories.companies()::list, Query.all().matching(typed).counted());
  }

  private <R> List<R> list(Lister<R> lister, Query query) {
    Page<R> page = lister.list(reading(user), query, PageRequest.first());
    assertThat(page.total()).hasValue((long) page.items().size());
    return page.items();
  }

  /** How each repository lists. */
  private interface Lister<R> {
    Page<R> list(Access access, Query query, PageRequest page);
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
