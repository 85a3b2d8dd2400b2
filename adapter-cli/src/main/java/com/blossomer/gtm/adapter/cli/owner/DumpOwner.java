package com.blossomer.gtm.adapter.cli.owner;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.NewUser;
import java.util.UUID;

/**
 * Whose dump it is, as the administrator says: by e-mail, id or external identity.
 *
 * @param email null where an id or an identity alone names the user
 * @param id null unless the id names the user
 * @param identity null where it is not told
 */
public record DumpOwner(Email email, UUID id, ExternalIdentity identity) {
  public static DumpOwner of(Email email, ExternalIdentity identity) {
    return new DumpOwner(email, null, identity);
  }

  /** Reads an e-mail address or an id. */
  public static DumpOwner parse(String text) {
    if (text.contains("@")) {
      return new DumpOwner(new Email(text), null, null);
    }
    try {
      return new DumpOwner(null, UUID.fromString(text), null);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.failed("'" + text + "' names no user: it must be an e-mail or an id.");
    }
  }

  /** Reads what the name of a file tells, such as {@code ada@example.com.json}. */
  public static DumpOwner ofFile(String name) {
    String stem = name.substring(0, name.length() - ".json".length());
    try {
      return parse(stem);
    } catch (RuntimeException e) {
      throw CommandFailure.failed(
          "The name of the file tells no user: call it like ada@example.com.json, or name it in the"
              + " file of --users.");
    }
  }

  /** The user as they would be created. */
  public NewUser newUser() {
    return new NewUser(email, null, null, null, identity);
  }

  /** What to call the user. */
  public String label() {
    return email != null
        ? email.value()
        : id != null ? id.toString() : identity.subject() + " of " + identity.issuer();
  }
}
