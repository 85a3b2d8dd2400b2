package com.blossomer.gtm.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.query.Field;
import com.blossomer.gtm.domain.model.query.FieldType;
import com.blossomer.gtm.domain.model.query.ListField;
import com.blossomer.gtm.domain.model.query.Operator;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the tables of docs/queries.md to what the system knows. */
class QueriesGuideTest {

  private static final Path GUIDE = Path.of("../docs/queries.md");

  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void listsEveryFieldAsItIs(EntityKind kind) throws IOException {
    QueryFields<?> fields = QueryFields.of(kind);
    StringBuilder table = new StringBuilder("| Field | Type | Indexed |\n|---|---|---|\n");
    fields.scalars().forEach(field -> line(table, field.path(), field, ""));
    for (ListField<?, ?> list : fields.lists()) {
      if (list.fields().stream().noneMatch(field -> field.path().isEmpty())) {
        table.append("| `").append(list.path()).append("` | list (only `exists`) | |\n");
      }
      list.fields().forEach(field -> line(table, list.pathOf(field), field, "list of "));
    }

    assertThat(Files.readString(GUIDE)).contains(table.toString());
  }

  @Test
  void listsTheOperatorsOfEveryType() throws IOException {
    String guide = Files.readString(GUIDE);
    for (FieldType type : FieldType.values()) {
      String operators =
          type.operators().stream().map(Operator::word).collect(Collectors.joining(" "));
      assertThat(guide).contains("| " + type.word() + " | " + operators + " |");
    }
  }

  private static void line(StringBuilder table, String path, Field<?> field, String prefix) {
    table
        .append("| `")
        .append(path)
        .append("` | ")
        .append(prefix)
        .append(field.type().word())
        .append(" | ")
        .append(field.isFast() ? "yes" : "")
        .append(" |\n");
  }
}
