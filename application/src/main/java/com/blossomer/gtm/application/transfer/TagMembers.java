package com.blossomer.gtm.application.transfer;

import java.util.List;
import java.util.Locale;

/** A table of criteria that is an object with a text or a list for each field. */
final class TagMembers implements Tags {
  private final Fields fields;

  TagMembers(Fields fields) {
    this.fields = fields;
  }

  /** Also under the name that the old app made of a label: {@code fundingstage}. */
  private static String[] names(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return folded.equals(name) ? new String[] {name} : new String[] {name, folded};
  }

  @Override
  public List<String> all(String name) {
    return fields.texts(names(name));
  }

  @Override
  public String one(String name) {
    for (String member : names(name)) {
      if (fields.get(member) instanceof JsonList list) {
        return fields.fitting().joined(texts(list));
      }
    }
    return fields.text(names(name));
  }

  private List<JsonText> texts(JsonList list) {
    return fields.itemsOf(list).stream()
        .filter(JsonText.class::isInstance)
        .map(JsonText.class::cast)
        .toList();
  }
}
