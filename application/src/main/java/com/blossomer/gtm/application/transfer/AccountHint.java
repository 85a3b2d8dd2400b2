package com.blossomer.gtm.application.transfer;

/**
 * What a persona that stands by itself says of its account.
 *
 * @param id null when it says none
 * @param name null when it says none
 */
record AccountHint(JsonValue id, JsonText name) {

  static AccountHint in(Fields fields) {
    JsonValue id = fields.get("accountId");
    if (id == null) {
      id = fields.get("targetAccountId");
    }
    return of(fields, id, fields.get("accountName"));
  }

  static AccountHint of(Fields fields, JsonValue id, JsonValue name) {
    JsonText named = name instanceof JsonText text && !text.value().isBlank() ? text : null;
    JsonValue known = EmailLinks.idOf(id) == null ? null : id;
    if (known != null) {
      fields.claim().isReference(known);
    }
    if (named != null) {
      fields.claim().isReference(named);
    }
    return new AccountHint(known, named);
  }

  String accountId() {
    return EmailLinks.idOf(id);
  }

  String accountName() {
    return name == null ? null : name.value();
  }
}
