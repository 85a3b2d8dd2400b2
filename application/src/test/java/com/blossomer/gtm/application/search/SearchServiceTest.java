package com.blossomer.gtm.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.model.company.CompanyProfileBuilder;
import com.blossomer.gtm.domain.model.search.Highlight;
import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchAnswer;
import com.blossomer.gtm.domain.model.search.SearchPageRequest;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.out.SearchRepository;
import com.blossomer.gtm.domain.testing.TestData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchServiceTest {

  private final InMemoryStore store = new InMemoryStore();
  private final Blossomer blossomer = Blossomer.builder().store(store).build();
  private final Caller me = blossomer.newLocalUser();
  private final List<String> searched = new ArrayList<>();

  @Test
  void asksTheStoreOnceWhenEveryWordIsThere() {
    create(TestData.minimalCompany().name("Harborline"));

    SearchAnswer answer = search("harborline");

    assertThat(answer.corrected()).isEmpty();
    assertThat(answer.items()).hasSize(1);
    assertThat(searched).containsExactly("harborline");
  }

  @Test
  void looksForTheMostSimilarWordInstead() {
    create(TestData.minimalCompany().name("Harborline Freight"));

    SearchAnswer answer = search("harbolrine freight");

    assertThat(answer.corrected()).contains("harborline freight");
    assertThat(answer.items()).hasSize(1);
    assertThat(searched).containsExactly("harbolrine freight", "harborline freight");
  }

  @Test
  void saysNothingOfACorrectionThatFindsNothing() {
    create(TestData.minimalCompany().name("Harborline"));
    create(TestData.minimalCompany().name("Freight"));

    SearchAnswer answer = search("harbolrine freight");

    assertThat(answer.corrected()).isEmpty();
    assertThat(answer.items()).isEmpty();
  }

  @Test
  void showsTheThreeMostImportantPlaces() {
    create(
        TestData.minimalCompany()
            .name("A falcon")
            .url("https://falcon.example")
            .description("Of falcons")
            .capabilities("falcon", "falcon 2")
            .objections("no falcon"));

    assertThat(search("falcon").items().get(0).highlights())
        .containsExactly(
            new Highlight("name", "A <mark>falcon</mark>"),
            new Highlight("description", "Of <mark>falcons</mark>"),
            new Highlight("url", "https://<mark>falcon</mark>.example"));
  }

  @Test
  void needsTheScopeRead() {
    Caller writer = Caller.of(me.userId(), Scope.WRITE);

    assertThatThrownBy(
            () -> blossomer.search().search(writer, Search.of("a"), SearchPageRequest.first()))
        .isInstanceOf(Forbidden.class);
  }

  private SearchAnswer search(String typed) {
    SearchRepository records =
        (access, search, page) -> {
          searched.add(search.text());
          return store.repositories().search().search(access, search, page);
        };
    return new SearchService(records).search(me, Search.of(typed), SearchPageRequest.first());
  }

  private void create(CompanyProfileBuilder profile) {
    blossomer.companies().create(me, Optional.empty(), profile.build());
  }
}
