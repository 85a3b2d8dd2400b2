package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.user.Email;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/**
 * The e-mail address with which a browser was signed in to the old app, by its {@code
 * blossomer_auth}. Of a damaged dump whatever can be read before the damage counts.
 */
final class SignedInEmail {
  private static final String KEY = "blossomerAuth";
  private static final String MEMBER = "email";

  /** A value may be a JSON text within a JSON text, and more often was never seen. */
  private static final int MAX_LAYERS = 3;

  private static final JsonFactory JSON = JsonLimits.factory();

  private String found;

  private SignedInEmail() {}

  static Optional<Email> in(byte[] dump) {
    SignedInEmail reading = new SignedInEmail();
    try (JsonParser json = JSON.createParser(dump)) {
      json.nextToken();
      reading.members(json, KEY, 0);
    } catch (IOException e) {
      // the import itself says what is damaged
      return email(reading.found);
    }
    return email(reading.found);
  }

  /** Looks for a member of the object that begins here; the last one counts. */
  private void members(JsonParser json, String wanted, int layer) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean isWanted = CamelCase.of(json.currentName()).equals(wanted);
      JsonToken value = json.nextToken();
      if (!isWanted) {
        json.skipChildren();
      } else if (wanted.equals(KEY)) {
        account(json, layer);
      } else if (value == JsonToken.VALUE_STRING) {
        found = json.getText();
      } else {
        json.skipChildren();
      }
    }
  }

  /** Looks into an account, which may be a text that holds it. */
  private void account(JsonParser json, int layer) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      members(json, MEMBER, layer);
      json.skipChildren();
    } else if (layer < MAX_LAYERS) {
      try (JsonParser inner = JSON.createParser(json.getText())) {
        inner.nextToken();
        account(inner, layer + 1);
      } catch (IOException e) {
        // this one value is damaged, and the next may not be
        return;
      }
    }
  }

  private static Optional<Email> email(String text) {
    try {
      return Optional.ofNullable(text).map(Email::new);
    } catch (Invalid e) {
      return Optional.empty();
    }
  }
}
