package com.blossomer.gtm.application.transfer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What one record takes of its object in the dump. What it does not take is left over. */
final class Claim {
  private final JsonObject whole;
  private final JsonObject root;
  private final Map<JsonValue, Fate> taken = new IdentityHashMap<>();
  private final Set<JsonValue> others = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<JsonValue> opened = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<JsonValue> maps = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<JsonValue, String> expected = new IdentityHashMap<>();
  private final List<Note> notes = new ArrayList<>();
  private final Set<JsonValue> references = Collections.newSetFromMap(new IdentityHashMap<>());
  private JsonObject subject;
  private boolean hasChanged;

  Claim(JsonObject root) {
    this(root, root, List.of());
  }

  /**
   * A claim on a record that is not kept as one object.
   *
   * @param whole all that belongs to the record
   * @param root the members that a reader sees
   * @param containers the objects that these members are from
   */
  Claim(JsonObject whole, JsonObject root, List<JsonObject> containers) {
    this.whole = whole;
    this.root = root;
    subject = root;
    opened.add(whole);
    opened.addAll(containers);
  }

  JsonObject whole() {
    return whole;
  }

  JsonObject root() {
    return root;
  }

  Fields fields() {
    return new Fields(this, root);
  }

  /** A leaf that is in a field of the record now. */
  void take(JsonValue leaf) {
    put(leaf, Fate.STORED);
  }

  /** Something is in a field of the record now, but not as it was; so it is left over, too. */
  void change() {
    hasChanged = true;
  }

  /** A value that a field would have taken if it were of this type, unless it is. */
  void expect(JsonValue value, Class<? extends JsonValue> type, String inWords) {
    if (value != null && !(value instanceof JsonNull) && !type.isInstance(value)) {
      expected.put(value, inWords);
    }
  }

  /** Takes a null, which says that a field has no value. */
  void takeNull(JsonValue value) {
    if (value instanceof JsonNull) {
      take(value);
    }
  }

  /** A leaf that is equal to one in a field of the record. */
  void merge(JsonValue leaf) {
    put(leaf, Fate.MERGED);
  }

  private void put(JsonValue leaf, Fate fate) {
    if (!leaf.children().isEmpty()) {
      throw new IllegalArgumentException("not a leaf: " + leaf.pointer());
    }
    if (taken.put(leaf, fate) != null) {
      throw Unbalanced.because("a leaf is accounted for twice, " + leaf.pointer());
    }
  }

  /**
   * A container that the record has a field for: what it does not take of it is left over singly.
   */
  void open(JsonValue container) {
    opened.add(container);
  }

  /** An object whose member names, and their order, are data. */
  void isMap(JsonObject map) {
    maps.add(map);
  }

  Set<JsonValue> maps() {
    return Collections.unmodifiableSet(maps);
  }

  /** A value within this object that is, or was meant to be, a record of its own. */
  void exclude(JsonValue other) {
    others.add(other);
  }

  Set<JsonValue> excluded() {
    return Collections.unmodifiableSet(others);
  }

  /** The object within this one that the record itself is; the rest says where it belongs. */
  void isAbout(JsonObject within) {
    subject = within;
    opened.add(within);
  }

  /** The object that is compared with those of other records. */
  JsonObject subject() {
    return subject;
  }

  /** A leaf that says where the record belongs, and is not compared. */
  void isReference(JsonValue leaf) {
    references.add(leaf);
  }

  Set<JsonValue> references() {
    return Collections.unmodifiableSet(references);
  }

  void note(String code, JsonValue at, String detail) {
    notes.add(new Note(code, at, detail));
  }

  List<Note> notes() {
    return notes;
  }

  /** Whether a value is taken, or a record of its own. */
  boolean has(JsonValue value) {
    return taken.containsKey(value) || others.contains(value);
  }

  boolean isEmpty() {
    return taken.isEmpty() && !hasChanged;
  }

  /** Settles what was taken, and hands over the largest values of which nothing was. */
  void settle(KeyLedger ledger, Consumer<JsonValue> rest) {
    taken.forEach(ledger::settleLeaf);
    handOver(
        whole,
        value -> {
          String type = expected.get(value);
          if (type != null && value.flaw() == null) {
            note("wrong_type", value, "It is not " + type + " as expected; it is a leftover.");
          }
          rest.accept(value);
        });
  }

  /** Takes nothing after all, and hands over the largest values without a record of their own. */
  void release(Consumer<JsonValue> rest) {
    taken.clear();
    opened.clear();
    handOver(whole, rest);
  }

  private void handOver(JsonValue value, Consumer<JsonValue> rest) {
    if (others.contains(value) || taken.containsKey(value)) {
      return;
    }
    if (isUntouched(value) && (!opened.contains(value) || value.children().isEmpty())) {
      rest.accept(value);
    } else {
      for (JsonValue child : value.children()) {
        handOver(child, rest);
      }
    }
  }

  private boolean isUntouched(JsonValue value) {
    if (others.contains(value) || taken.containsKey(value)) {
      return false;
    }
    for (JsonValue child : value.children()) {
      if (!isUntouched(child)) {
        return false;
      }
    }
    return true;
  }

  /** Settles every leaf alike, those of records within this one excepted. */
  void settleAll(KeyLedger ledger, Fate fate) {
    settleAll(whole, ledger, fate);
  }

  private void settleAll(JsonValue value, KeyLedger ledger, Fate fate) {
    if (others.contains(value)) {
      return;
    }
    if (value.children().isEmpty()) {
      ledger.settleLeaf(value, fate);
    }
    for (JsonValue child : value.children()) {
      settleAll(child, ledger, fate);
    }
  }
}
