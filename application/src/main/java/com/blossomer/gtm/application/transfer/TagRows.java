package com.blossomer.gtm.application.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of labelled rows, each with some colored tags, as the old user interface edited it. */
final class TagRows implements Tags {
  private final Fields fields;
  private final Map<String, List<JsonText>> tags = new HashMap<>();

  /**
   * The rows whose labels name a field.
   *
   * @param names the fields by their labels, in lower case without anything but letters
   */
  TagRows(Fields fields, String member, Map<String, String> names) {
    this.fields = fields;
    for (JsonValue item : fields.items(member)) {
      if (item instanceof JsonObject row && row.get("label") instanceof JsonText label) {
        String name = names.get(key(label.value()));
        if (name != null && row.flaw() == null) {
          Fields cells = fields.in(row);
          cells.text("label");
          collect(cells, tags.computeIfAbsent(name, none -> new ArrayList<>()));
        }
      }
    }
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private void collect(Fields row, List<JsonText> texts) {
    if (row.get("values") instanceof JsonText single) {
      texts.add(single);
    }
    for (JsonValue value : row.items("values")) {
      if (value instanceof JsonText text) {
        texts.add(text);
      } else if (value instanceof JsonObject tag && tag.get("text") instanceof JsonText text) {
        fields.in(tag);
        texts.add(text);
      }
    }
  }

  @Override
  public List<String> all(String name) {
    List<JsonText> found = tags.getOrDefault(name, List.of());
    return fields.limited(fields.claim().root(), found).stream()
        .map(fields.fitting()::text)
        .toList();
  }

  @Override
  public String one(String name) {
    return fields.fitting().joined(tags.getOrDefault(name, List.of()));
  }
}
