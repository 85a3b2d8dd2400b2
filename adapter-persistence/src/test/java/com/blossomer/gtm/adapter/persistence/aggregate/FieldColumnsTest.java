package com.blossomer.gtm.adapter.persistence.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.query.Field;
import com.blossomer.gtm.domain.model.query.FieldType;
import com.blossomer.gtm.domain.model.query.ListField;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldColumnsTest {

  /** Nothing is described that lies nowhere, and nothing lies there that is not described. */
  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void everyFieldHasItsColumn(EntityKind kind) {
    QueryFields<?> fields = QueryFields.of(kind);
    Set<String> described = new TreeSet<>();
    fields.scalars().forEach(field -> described.add(field.path()));
    for (ListField<?, ?> list : fields.lists()) {
      for (Field<?> field : list.fields()) {
        // a pair lies in the columns of its parts
        if (field.type() != FieldType.CLASSIFIED) {
          described.add(list.pathOf(field));
        }
      }
    }

    assertThat(Tables.columnsOf(kind).paths()).isEqualTo(described);
    assertThat(Tables.columnsOf(kind).table().kind()).isEqualTo(kind.word());
  }
}
