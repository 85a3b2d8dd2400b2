package com.blossomer.gtm.application.transfer;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells the keys that the old app kept records under from all others in the same browser. */
final class OtherKeys {
  private static final Set<String> OF_RECORDS =
      Set.of(
          "dashboard_overview",
          "company_overview",
          "customer_profiles",
          "target_accounts",
          "emailHistory");

  private static final Pattern JSON_BEGINS =
      Pattern.compile("(?s)\\uFEFF?\\s*([{\\[\"].*|(true|false|null|-?[0-9][-+0-9.eE]*)\\s*)");

  private OtherKeys() {}

  /** Whether anything but a record is out of place there. */
  static boolean holdsRecords(String key) {
    return OF_RECORDS.contains(key) || Bookkeeping.isDraftList(key) || DraftKey.of(key).isPresent();
  }

  /**
   * Whether a text is one of words: a browser keeps any, and under another's key one that does not
   * even look like JSON is not a damaged value.
   */
  static boolean isPlainText(String key, String text) {
    return !holdsRecords(key) && !JSON_BEGINS.matcher(text).matches();
  }
}
