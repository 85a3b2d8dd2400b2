package com.blossomer.gtm.application.transfer;

/**
 * Where a value stands in its document.
 *
 * @param name which member it is of the object there; null for an item of a list
 */
record Place(Place parent, String name, int index) {
  static final Place ROOT = new Place(null, null, 0);

  Place below(String name) {
    return new Place(this, name, 0);
  }

  Place below(int index) {
    return new Place(this, null, index);
  }

  /** The place as a JSON pointer (RFC 6901). */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Place place = this; place.parent != null; place = place.parent) {
      pointer.insert(0, "/" + place.token());
    }
    return pointer.toString();
  }

  private String token() {
    return name == null ? Integer.toString(index) : name.replace("~", "~0").replace("/", "~1");
  }
}
