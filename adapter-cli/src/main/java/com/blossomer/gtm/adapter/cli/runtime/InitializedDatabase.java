package com.blossomer.gtm.adapter.cli.runtime;

import java.util.List;

/**
 * An external database with the roles of this system.
 *
 * @param urls the settings with which to use the roles that were created
 * @param existingRoles those that were there before, and keep their passwords
 */
public record InitializedDatabase(List<DatabaseUrl> urls, List<String> existingRoles) {
  public InitializedDatabase {
    urls = List.copyOf(urls);
    existingRoles = List.copyOf(existingRoles);
  }
}
