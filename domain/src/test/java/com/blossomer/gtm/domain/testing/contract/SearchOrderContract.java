package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyInsight;
import com.blossomer.gtm.domain.model.company.CompanyMetadata;
import com.blossomer.gtm.domain.model.company.CompanyProfileBuilder;
import com.blossomer.gtm.domain.model.search.AskedWord;
import com.blossomer.gtm.domain.model.search.AskedWord.NearWord;
import com.blossomer.gtm.domain.model.search.FoundRecord;
import com.blossomer.gtm.domain.model.search.Passage;
import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchMatch;
import com.blossomer.gtm.domain.model.search.SearchMatches;
import com.blossomer.gtm.domain.model.search.SearchPageRequest;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In what order {@code SearchRepository} gives what it finds, and what it tells about it. */
public abstract class SearchOrderContract {

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

  @Test
  void ranksByWhereTheWordStands() {
    create(TestData.minimalCompany().name("D").metadata(summary("falcon")));
    create(TestData.minimalCompany().name("C").capabilities("falcon"));
    create(TestData.minimalCompany().name("A falcon"));
    create(TestData.minimalCompany().name("B").description("falcon"));
    create(TestData.minimalCompany().name("Falcon"));
    create(TestData.minimalCompany().name("Falcon and sons"));

    assertThat(names("falcon"))
        .containsExactly("Falcon", "Falcon and sons", "A falcon", "B", "C", "D");
  }

  @Test
  void ranksANameThatIsWhatWasTypedFirst() {
    create(TestData.minimalCompany().name("The falcon and others").description("The falcon"));
    create(TestData.minimalCompany().name("The falcon"));
    create(TestData.minimalCompany().name("A falcon").capabilities("falcon", "falcon, the"));

    assertThat(names("the FALCON ")).startsWith("The falcon", "The falcon and others");
  }

  @Test
  void ranksTheWordItselfBeforeOtherForms() {
    create(TestData.minimalCompany().name("b").description("forecasting"));
    create(TestData.minimalCompany().name("a").description("forecast"));
    create(TestData.minimalCompany().name("c").description("forecastle"));

    assertThat(names("forecast")).containsExactly("a", "b", "c");
  }

  @Test
  void putsTheLastChangedFirstAmongEquals() {
    Company older = create(TestData.minimalCompany().name("falcon"));
    Company newer = create(TestData.minimalCompany().name("falcon"));
    repositories
        .companies()
        .change(
            user,
            newer.id(),
            ExpectedVersion.any(),
            LATER,
            current -> current.profile().toBuilder().url("https://falcon.example").build());

    assertThat(found("falcon")).extracting(FoundRecord::id).startsWith(newer.uuid(), older.uuid());
  }

  @Test
  void saysWhereTheWordsStand() {
    create(
        TestData.minimalCompany()
            .name("Harborline")
            .description("no word of it")
            .capabilities("nothing", "Loading docks at harbours", "More docks")
            .objections("No docks")
            .insights(List.of(new CompanyInsight("testimonial", "Our docks are calm"))));

    SearchMatches found = search(Search.of("harborline docks"));

    assertThat(found.items()).hasSize(1);
    assertThat(found.items().get(0).words()).contains("harborline", "docks");
    assertThat(found.items().get(0).passages())
        .containsExactlyInAnyOrder(
            new Passage("name", "Harborline"),
            new Passage("capabilities", "Loading docks at harbours"),
            new Passage("objections", "No docks"),
            new Passage("insights.text", "Our docks are calm"));
    assertThat(found.words())
        .containsExactly(
            new AskedWord(0, "harborline", true, List.of()),
            new AskedWord(1, "docks", true, List.of()));
  }

  @Test
  void offersWordsThatAreAboutAsLong() {
    create(TestData.minimalCompany().name("Harborline").description("Freight for the harbour"));
    create(TestData.minimalCompany().name("Harborline").description("Extraordinarily"));

    List<AskedWord> words = search(Search.of("harbrolin freight")).words();

    assertThat(words).extracting(AskedWord::isFound).containsExactly(false, true);
    assertThat(words.get(0).near())
        .contains(new NearWord("harborline", 2), new NearWord("harbour", 1))
        .doesNotContain(new NearWord("extraordinarily", 1));
  }

  @Test
  void givesPageByPageWhatItGivesAtOnce() {
    List<Company> companies =
        IntStream.range(0, 45)
            .mapToObj(
                i ->
                    TestRecords.company(
                        TestData.minimalCompany()
                            .name(i % 3 == 0 ? "falcon" : "a falcon")
                            .description(i % 2 == 0 ? "falcon" : null)
                            .build()))
            .toList();
    repositories.companies().createAll(user, companies);

    List<FoundRecord> seen = new ArrayList<>();
    SearchPageRequest request = new SearchPageRequest(7, null);
    while (request != null) {
      SearchMatches page = records.search(Search.of("falcon"), request);
      page.items().forEach(match -> seen.add(match.record()));
      request = page.next().map(key -> new SearchPageRequest(7, key)).orElse(null);
    }

    assertThat(seen).hasSize(45).isEqualTo(found("falcon"));
    assertThat(seen).extracting(FoundRecord::id).doesNotHaveDuplicates();
  }

  private Company create(CompanyProfileBuilder profile) {
    return records.create(profile);
  }

  private static CompanyMetadata summary(String text) {
    return new CompanyMetadata(null, text, null, null, null);
  }

  private List<String> names(String typed) {
    return found(typed).stream().map(FoundRecord::name).toList();
  }

  private List<FoundRecord> found(String typed) {
    return search(Search.of(typed)).items().stream().map(SearchMatch::record).toList();
  }

  private SearchMatches search(Search search) {
    return records.search(search);
  }
}
