package com.blossomer.gtm.adapter.http.json;

/** Places in a JSON document (RFC 6901). */
public final class Pointers {

  private Pointers() {}

  /** The place of a member of the object at {@code parent}. */
  public static String of(String parent, String member) {
    return parent + "/" + member.replace("~", "~0").replace("/", "~1");
  }
}
