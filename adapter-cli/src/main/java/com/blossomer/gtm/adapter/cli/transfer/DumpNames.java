package com.blossomer.gtm.adapter.cli.transfer;

import static java.util.Comparator.comparing;

import com.blossomer.gtm.adapter.cli.owner.DumpOwner;
import com.blossomer.gtm.adapter.cli.owner.UserMap;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Decides by its name what a file in a directory or an archive is, and whose. */
final class DumpNames {
  private final UserMap users;
  private final List<BulkItem> items = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final Set<String> missing;

  DumpNames(UserMap users) {
    this.users = users;
    this.missing = new LinkedHashSet<>(users.files());
  }

  /**
   * @param path where the file is, with slashes, below the directory or in the archive
   */
  void add(String path, BulkItem.Content content) {
    List<String> parts = List.of(path.replace('\\', '/').split("/", -1));
    String name = parts.get(parts.size() - 1);
    if (parts.contains("..") || path.startsWith("/")) {
      items.add(
          BulkItem.failing(path, CommandFailure.failed("Its name leads out of the archive.")));
    } else if (users.rowOf(path).isPresent()) {
      UserMap.Row row = users.rowOf(path).get();
      missing.remove(row.file());
      items.add(new BulkItem(path, row::owner, content));
    } else if (parts.stream().anyMatch(DumpNames::isHidden)) {
      return;
    } else if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
      items.add(new BulkItem(path, () -> DumpOwner.ofFile(name), content));
    } else {
      skipped.add(path);
    }
  }

  /** The dumps by name, and behind them those that only the map knows. */
  List<BulkItem> items() {
    Stream<BulkItem> lost =
        missing.stream()
            .map(
                file ->
                    BulkItem.failing(
                        file,
                        CommandFailure.failed(
                            "There is no such file, though the file of --users names it.")));
    return Stream.concat(items.stream().sorted(comparing(BulkItem::file)), lost).toList();
  }

  List<String> skipped() {
    return List.copyOf(skipped);
  }

  // what systems add on their own, and users do not even see
  private static boolean isHidden(String part) {
    return part.startsWith(".") || part.equals("__MACOSX");
  }
}
