package com.blossomer.gtm.adapter.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.search.SearchField;
import com.blossomer.gtm.domain.model.search.SearchFields;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchedKindTest {

  @ParameterizedTest
  @EnumSource
  void readsExactlyWhatTheDomainSaysIsSearched(EntityKind kind) {
    List<String> paths = SearchFields.of(kind).stream().<String>map(SearchField::path).toList();

    assertThat(SearchedKind.ALL.get(kind.ordinal()).columns())
        .extracting(SearchedColumn::path)
        .containsExactlyInAnyOrderElementsOf(paths);
  }

  @ParameterizedTest
  @EnumSource
  void givesEachFieldABitOfItsOwn(EntityKind kind) {
    assertThat(SearchedKind.ALL.get(kind.ordinal()).columns())
        .extracting(SearchedColumn::bit)
        .doesNotHaveDuplicates()
        .allSatisfy(bit -> assertThat(bit).isBetween(0, 30))
        .first()
        .isEqualTo(0);
    assertThat(SearchedKind.ALL.get(kind.ordinal()).path(0)).isEqualTo("name");
  }
}
