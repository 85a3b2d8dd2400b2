package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.shared.BuyingSignal;
import com.blossomer.gtm.domain.model.shared.BuyingSignalType;
import com.blossomer.gtm.domain.model.shared.Classified;
import com.blossomer.gtm.domain.model.shared.Priority;
import com.blossomer.gtm.domain.model.shared.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads buying signals: a list of objects or texts, or an object of such lists, whose names are the
 * types of the signals in them.
 */
final class SignalsReader {
  /**
   * A signal to be read.
   *
   * @param group the name of the list that it is in; null when that has none
   */
  private record Item(JsonValue value, String group) {}

  private static final String MEMBER = "buyingSignals";
  private static final String[] PARTS = {
    "title", "label", "name", "description", "type", "priority", "detectionMethod", "enabled"
  };

  private final Fields fields;

  private SignalsReader(Fields fields) {
    this.fields = fields;
  }

  static List<BuyingSignal> read(Fields fields) {
    return new SignalsReader(fields).read();
  }

  private List<BuyingSignal> read() {
    JsonValue value = fields.get(MEMBER);
    List<Item> items =
        value instanceof JsonObject groups && !groups.isNumbered()
            ? grouped(groups)
            : fields.items(MEMBER).stream().map(item -> new Item(item, null)).toList();
    if (value instanceof JsonText single) {
      items = List.of(new Item(single, null));
    }
    List<BuyingSignal> signals = new ArrayList<>();
    for (Item item : items.isEmpty() ? items : fields.limited(value, items)) {
      if (item.value() instanceof JsonObject object && isSignal(object)) {
        signals.add(signal(fields.in(object), item.group()));
      } else if (item.value() instanceof JsonText text
          && !Fitting.isBlank(text, Violations.MAX_TEXT)) {
        String title = fields.fitting().text(text);
        signals.add(new BuyingSignal(title, null, type(item.group()), null, null, null));
      }
    }
    return signals;
  }

  private List<Item> grouped(JsonObject groups) {
    fields.in(groups);
    List<Item> items = new ArrayList<>();
    for (JsonObject.Member member : groups.lastingMembers()) {
      String group = member.name();
      if (Storable.holds(group) && group.length() <= Violations.MAX_TEXT) {
        if (member.value() instanceof JsonText || member.value() instanceof JsonObject) {
          items.add(new Item(member.value(), group));
        } else {
          fields.itemsOf(member.value()).forEach(item -> items.add(new Item(item, group)));
        }
      }
    }
    return items;
  }

  private boolean isSignal(JsonObject object) {
    return new Fields(fields.claim(), object).hasAny(PARTS);
  }

  private static BuyingSignal signal(Fields fields, String group) {
    String title = fields.requiredText("title", "label", "name");
    String description = fields.text("description");
    String type = fields.text("type");
    return new BuyingSignal(
        title,
        description,
        type(type == null ? group : type),
        classified(Priority.class, fields.text("priority")),
        fields.text("detectionMethod"),
        fields.flag("enabled"));
  }

  private static Classified<BuyingSignalType> type(String label) {
    return classified(BuyingSignalType.class, label);
  }

  private static <E extends Enum<E> & Word> Classified<E> classified(
      Class<E> vocabulary, String label) {
    return label == null ? null : Classified.of(vocabulary, label);
  }
}
