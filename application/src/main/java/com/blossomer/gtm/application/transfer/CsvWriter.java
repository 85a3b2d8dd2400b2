package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.domain.model.shared.Word;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes CSV (RFC 4180) in UTF-8. Values are exact, also where a spreadsheet would take one for a
 * formula: nothing is put before them. What is null is an empty field, an empty text a quoted one.
 */
final class CsvWriter {
  private final OutputStream target;

  CsvWriter(OutputStream target) {
    this.target = target;
  }

  void row(List<?> values) throws IOException {
    StringBuilder row = new StringBuilder();
    String separator = "";
    for (Object value : values) {
      row.append(separator);
      append(row, value);
      separator = ",";
    }
    target.write(Storable.replaced(row.append("\r\n").toString()).getBytes(UTF_8));
  }

  private static void append(StringBuilder row, Object value) {
    if (value == null) {
      return;
    }
    String text = value instanceof Word word ? word.word() : value.toString();
    if (isPlain(text)) {
      row.append(text);
    } else {
      row.append('"').append(text.replace("\"", "\"\"")).append('"');
    }
  }

  private static boolean isPlain(String text) {
    if (text.isEmpty() || text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ') {
      return false;
    }
    return text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
  }
}
