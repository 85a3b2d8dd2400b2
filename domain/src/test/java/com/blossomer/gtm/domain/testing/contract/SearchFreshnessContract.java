package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyProfileBuilder;
import com.blossomer.gtm.domain.model.search.FoundRecord;
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
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That {@code SearchRepository} sees what is stored, at once, and nothing else. */
public abstract class SearchFreshnessContract {

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
    return search(Search.of(typed)).items().stream().map(SearchMatch::record).toList();
  }

  private SearchMatches search(Search search) {
    return records.search(search);
  }
}
