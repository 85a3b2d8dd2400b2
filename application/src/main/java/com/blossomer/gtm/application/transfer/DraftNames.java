package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The several members in which a draft has one name or address, and which of them is meant: the one
 * that the user typed last. An account that was renamed also got a {@code companyName}, which is
 * not that of its company.
 */
final class DraftNames {
  private static final List<String> OF_COMPANY = List.of("companyName", "name");
  private static final List<String> OF_ACCOUNT =
      List.of("accountName", "targetAccountName", "name");
  private static final List<String> OF_PERSONA =
      List.of("personaName", "targetPersonaName", "name");
  private static final List<String> OF_CAMPAIGN = List.of("campaignName", "name");
  private static final List<String> ADDRESSES = List.of("companyUrl", "url");
  private static final String BOGUS = "companyName";

  private final EntityKind kind;
  private final JsonValue name;
  private final JsonValue address;

  DraftNames(EntityKind kind, DraftLayers layers) {
    this.kind = kind;
    name = first(layers, aliases(kind));
    address = kind == EntityKind.COMPANY ? first(layers, ADDRESSES) : null;
  }

  private static List<String> aliases(EntityKind kind) {
    return switch (kind) {
      case COMPANY -> OF_COMPANY;
      case TARGET_ACCOUNT -> OF_ACCOUNT;
      case TARGET_PERSONA -> OF_PERSONA;
      case CAMPAIGN -> OF_CAMPAIGN;
    };
  }

  private static JsonValue first(DraftLayers layers, List<String> aliases) {
    for (JsonObject layer : layers.all()) {
      for (String alias : aliases) {
        if (layer.get(alias) instanceof JsonText text && !text.value().isBlank()) {
          return text;
        }
      }
    }
    return null;
  }

  /** What a member of that name has to repeat; null when it is no such member. */
  JsonValue meant(String member) {
    if (aliases(kind).contains(member) || member.equals(BOGUS)) {
      return name;
    }
    return kind == EntityKind.COMPANY && ADDRESSES.contains(member) ? address : null;
  }

  /** The members as the readers of a kind expect them: with one name only, the one meant. */
  List<JsonObject.Member> settled(List<JsonObject.Member> members, String nameMember) {
    List<JsonObject.Member> settled = new ArrayList<>();
    for (JsonObject.Member member : members) {
      if (!replaces(CamelCase.of(member.name()))) {
        settled.add(member);
      }
    }
    if (name != null) {
      settled.add(new JsonObject.Member(nameMember, name));
    }
    if (address != null) {
      settled.add(new JsonObject.Member(ADDRESSES.get(0), address));
    }
    return settled;
  }

  private boolean replaces(String member) {
    return name != null && aliases(kind).contains(member)
        || kind != EntityKind.COMPANY && member.equals(BOGUS)
        || address != null && ADDRESSES.contains(member);
  }

  /** The member in which the newest shape of the kind has its name. */
  String newest() {
    return aliases(kind).get(kind == EntityKind.COMPANY || kind == EntityKind.CAMPAIGN ? 0 : 1);
  }

  /** The member in which this draft's shape has its name. */
  String own(Set<String> members) {
    String newest = newest();
    return members.contains(newest) || kind == EntityKind.COMPANY ? newest : "name";
  }
}
