package com.blossomer.gtm.application.transfer;

import java.util.List;

/** The tags that a table of criteria has under the name of a field. */
interface Tags {
  List<String> all(String name);

  /** The only tag, or all of them as one text; null when there is none. */
  String one(String name);
}
