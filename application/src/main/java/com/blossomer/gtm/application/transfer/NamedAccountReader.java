package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An account whose name is just {@code name}: written from 2 to 6 July 2025 in snake, then in camel
 * case, first with groups of signals and then with labelled ones. It may lack a name, when the
 * generator failed.
 */
final class NamedAccountReader implements ShapeReader {
  private static final Pattern ID = Pattern.compile("(customer|target_account)_[0-9].*");
  private static final String ROLE = "Target Account";

  @Override
  public EntityKind kind() {
    return EntityKind.TARGET_ACCOUNT;
  }

  @Override
  public boolean recognizes(JsonObject object) {
    return object.has("firmographics")
        || object.get("buyingSignals") instanceof JsonObject
        || hasPersonas(object)
        || object.get("role") instanceof JsonText role && role.value().equals(ROLE)
        || object.get("id") instanceof JsonText id && ID.matcher(id.value()).matches()
        || Stream.of("name", "description", "rationale").allMatch(object::has);
  }

  private static boolean hasPersonas(JsonObject object) {
    return object.get("personas") instanceof JsonList list
        && list.items().stream().anyMatch(JsonObject.class::isInstance);
  }

  @Override
  public Content read(Fields fields) {
    String name = fields.name("name", "accountName");
    return AccountParts.of(
        name,
        fields,
        fields.text("description"),
        fields.texts("rationale"),
        FirmographicsReader.read(fields));
  }
}
