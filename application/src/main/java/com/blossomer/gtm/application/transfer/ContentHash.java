package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * SHA-256 of a record as the browser held it, its original id included. The order of members and
 * whether their names are in camel or snake case make no difference, except in a map, whose names
 * are data.
 */
final class ContentHash {
  private final MessageDigest digest = Sha256.digest();
  private final Set<JsonValue> excluded;
  private final Set<JsonValue> maps;

  private ContentHash(Claim claim) {
    excluded = Collections.newSetFromMap(new IdentityHashMap<>());
    excluded.addAll(claim.excluded());
    excluded.addAll(claim.references());
    maps = claim.maps();
  }

  /**
   * The hash in hexadecimal.
   *
   * @param parentHash that of the record within which this one is compared; empty when there is
   *     none
   */
  static String of(EntityKind kind, String parentHash, Claim claim) {
    ContentHash hash = new ContentHash(claim);
    hash.add('k', kind.word());
    hash.add('p', parentHash);
    hash.add(claim.subject());
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void add(JsonValue value) {
    if (maps.contains(value) && value instanceof JsonObject map) {
      digest.update((byte) '<');
      for (JsonObject.Member member : map.members()) {
        add('m', member.name());
        add(member.value());
      }
      digest.update((byte) '>');
    } else if (value instanceof JsonObject object) {
      digest.update((byte) '{');
      List<JsonObject.Member> members = new ArrayList<>(object.members());
      members.sort(Comparator.comparing(member -> CamelCase.of(member.name())));
      for (JsonObject.Member member : members) {
        if (!excluded.contains(member.value())) {
          add('m', CamelCase.of(member.name()));
          add(member.value());
        }
      }
      digest.update((byte) '}');
    } else if (value instanceof JsonList list) {
      digest.update((byte) '[');
      for (JsonValue item : list.items()) {
        if (!excluded.contains(item)) {
          add(item);
        }
      }
      digest.update((byte) ']');
    } else if (value instanceof JsonText text) {
      add('t', text.value());
    } else {
      add('v', value.source());
    }
  }

  private void add(char type, String text) {
    digest.update((byte) type);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length()).flip());
    digest.update(units(text));
  }

  /** Not UTF-8, in which all half surrogates are the same question mark. */
  private static byte[] units(String text) {
    ByteBuffer units = ByteBuffer.allocate(text.length() * Character.BYTES);
    units.asCharBuffer().put(text);
    return units.array();
  }
}
