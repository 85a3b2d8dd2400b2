package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.owner.UserMap;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what many dumps come in. */
final class BulkSources {
  private static final String ZIP = ".zip";
  private static final String NDJSON = ".ndjson";

  private BulkSources() {}

  /** Whether something of this name holds many dumps, rather than one. */
  static boolean isMany(String name) {
    try {
      return !name.isEmpty()
          && (hasEnding(name, ZIP) || hasEnding(name, NDJSON) || Files.isDirectory(Path.of(name)));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * @param others the names of files that may lie beside the dumps and are none
   */
  static BulkSource open(String name, UserMap users, List<String> others) {
    Path path = Path.of(name);
    try {
      if (Files.isDirectory(path)) {
        return ListedDumps.ofDirectory(path, users, real(others));
      }
      if (hasEnding(name, ZIP)) {
        return ListedDumps.ofZip(path, users);
      }
      if (!users.rows().isEmpty()) {
        throw CommandFailure.wrongUsage(
            "--users goes with files; each line of an .ndjson file names its user itself.");
      }
      return new NdjsonDumps(path);
    } catch (NoSuchFileException e) {
      throw CommandFailure.failed("There is no file " + name + ".", e);
    } catch (IOException | UncheckedIOException e) {
      throw CommandFailure.failed(name + " cannot be read: " + e.getMessage() + ".", e);
    }
  }

  private static boolean hasEnding(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static Set<Path> real(List<String> names) throws IOException {
    Set<Path> paths = new HashSet<>();
    for (String name : names) {
      Path path = Path.of(name);
      if (Files.isRegularFile(path)) {
        paths.add(path.toRealPath());
      }
    }
    return paths;
  }
}
