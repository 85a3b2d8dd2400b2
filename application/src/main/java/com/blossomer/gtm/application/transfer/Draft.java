package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record as the old app kept its drafts: in an envelope, or with a stale copy of itself inside,
 * or both. It is recognized by its members, whatever its key is called.
 */
final class Draft {
  private static final String TEMPORARY = "temp_";

  private final DraftLayers layers;
  private final DraftKey key;
  private final DraftNames names;
  private final ShapeReader reader;
  private final JsonObject content;
  private final Set<String> ids = new LinkedHashSet<>();

  private Draft(
      DraftLayers layers,
      DraftKey key,
      DraftNames names,
      ShapeReader reader,
      List<JsonObject.Member> members) {
    this.layers = layers;
    this.key = key;
    this.names = names;
    this.reader = reader;
    content = new JsonObject(layers.whole().origin(), members);
    findIds();
  }

  /** The object as a draft; empty when it is not kept like one, or nothing tells its kind. */
  static Optional<Draft> of(JsonObject object, String keyName) {
    DraftLayers layers = DraftLayers.of(object);
    DraftKey key = DraftKey.of(keyName).orElse(null);
    List<JsonObject.Member> members = layers.members();
    Set<String> present =
        members.stream().map(m -> CamelCase.of(m.name())).collect(Collectors.toSet());
    boolean isDraft =
        layers.isEnvelope() || layers.isNested() || key != null || DraftKinds.wasRenamed(present);
    EntityKind kind = isDraft ? DraftKinds.of(present, layers.whole(), key) : null;
    if (kind == null) {
      return Optional.empty();
    }
    DraftNames names = new DraftNames(kind, layers);
    List<JsonObject.Member> own = names.settled(members, names.own(present));
    ShapeReader reader = Shapes.readerOf(new JsonObject(object.origin(), own)).orElse(null);
    if (reader != null && reader.kind() == kind) {
      return Optional.of(new Draft(layers, key, names, reader, own));
    }
    List<JsonObject.Member> newest = names.settled(members, names.newest());
    return Optional.of(new Draft(layers, key, names, Shapes.newest(kind), newest));
  }

  ShapeReader reader() {
    return reader;
  }

  /** The key that a draft has; null under any other key. */
  DraftKey key() {
    return key;
  }

  DraftLayers layers() {
    return layers;
  }

  Claim claim() {
    return new Claim(layers.whole(), content, layers.all());
  }

  /** The members that identify the draft, where records that are no draft have them. */
  JsonObject identity() {
    List<JsonObject.Member> identity = new ArrayList<>();
    add(identity, "id", "tempId", "id");
    add(identity, "createdAt", "createdAt");
    return new JsonObject(layers.whole().origin(), identity);
  }

  /** Adds the first of these members that tells something. */
  private void add(List<JsonObject.Member> identity, String name, String... members) {
    Stream.of(members)
        .flatMap(member -> layers.values(member).stream())
        .filter(value -> !idOf(value).isEmpty())
        .findFirst()
        .ifPresent(value -> identity.add(new JsonObject.Member(name, value)));
  }

  /** Every id by which another draft may refer to this one. */
  Set<String> ids() {
    return ids;
  }

  private void findIds() {
    List<String> members = new ArrayList<>(List.of("tempId", "id"));
    if (reader.kind() == EntityKind.COMPANY) {
      members.add("companyId");
    }
    members.forEach(member -> layers.values(member).forEach(value -> ids.add(idOf(value))));
    if (key != null) {
      ids.add(key.tempId());
    }
    ids.remove("");
  }

  /** The text or the digits of an id; empty when there is none. */
  static String idOf(JsonValue value) {
    if (value instanceof JsonText text) {
      return text.value();
    }
    return value instanceof JsonNumber number ? number.value() : "";
  }

  /**
   * Whether this is the copy of a record with an id of its own, as a server gave it: it may be
   * elsewhere, too, and the old app made several drafts of one.
   */
  boolean isMirrored() {
    JsonValue id = layers.first().get("id");
    boolean isLasting = id != null && !idOf(id).isEmpty() && !idOf(id).startsWith(TEMPORARY);
    return layers.isEnvelope() && isLasting;
  }

  /** What two drafts have in common when they are the same. */
  JsonObject identifying() {
    return isMirrored() ? layers.first() : layers.whole();
  }

  /** Settles what is no field of the record: the envelope, and leaves that repeat others. */
  void settleRest(Claim claim) {
    DraftEnvelope.settle(this, claim);
    new DraftCopies(layers, names, content, identity(), claim).merge();
  }
}
