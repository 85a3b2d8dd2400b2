package com.blossomer.gtm.adapter.cli.owner;

import static java.util.function.Predicate.not;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who the users are, as a CSV file (RFC 4180) with a header tells it: the columns {@code file},
 * {@code email}, {@code issuer} and {@code subject} in any order, as many of them as are needed.
 */
public final class UserMap {
  /**
   * A line of the map.
   *
   * @param file null where there is no such column
   */
  public record Row(long line, String file, String email, String issuer, String subject) {

    /** Who is meant. */
    public DumpOwner owner() {
      try {
        ExternalIdentity identity =
            issuer == null && subject == null ? null : new ExternalIdentity(issuer, subject);
        if (email == null && identity == null) {
          throw wrong("it names neither an email nor an issuer and a subject");
        }
        return DumpOwner.of(email == null ? null : new Email(email), identity);
      } catch (Invalid e) {
        throw wrong(e.getMessage());
      }
    }

    private CommandFailure wrong(String why) {
      return CommandFailure.failed(
          "Line " + line + " of the file of --users is wrong: " + why + ".");
    }
  }

  private final List<Row> rows;
  private final Map<String, Row> byFile = new LinkedHashMap<>();

  private UserMap(List<Row> rows) {
    this.rows = List.copyOf(rows);
    rows.stream().filter(row -> row.file() != null).forEach(row -> byFile.put(row.file(), row));
  }

  /** Nobody. */
  public static UserMap empty() {
    return new UserMap(List.of());
  }

  /** Reads a file; what is wrong with a row shows when it is asked for. */
  public static UserMap read(String name) {
    Path file = Path.of(name);
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator(file))
            .detectBomHeader(true)
            .allowMissingFields(true)
            .ofNamedCsvRecord(file)) {
      List<Row> rows = csv.stream().map(UserMap::row).toList();
      require(rows, name);
      return new UserMap(rows);
    } catch (NoSuchFileException e) {
      throw CommandFailure.wrongUsage("There is no file " + name + ".");
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      throw CommandFailure.wrongUsage("The file " + name + " cannot be read as CSV in UTF-8.");
    }
  }

  public List<Row> rows() {
    return rows;
  }

  /** The files that are named. */
  public Set<String> files() {
    return byFile.keySet();
  }

  /** The row of a file, by its whole path or by its name alone. */
  public Optional<Row> rowOf(String path) {
    Row exact = byFile.get(path);
    return Optional.ofNullable(
        exact == null ? byFile.get(path.substring(path.lastIndexOf('/') + 1)) : exact);
  }

  private static Row row(NamedCsvRecord record) {
    return new Row(
        record.getStartingLineNumber(),
        field(record, "file"),
        field(record, "email"),
        field(record, "issuer"),
        field(record, "subject"));
  }

  private static String field(NamedCsvRecord record, String column) {
    return record.findField(column).map(String::strip).filter(not(String::isEmpty)).orElse(null);
  }

  private static void require(List<Row> rows, String name) {
    if (rows.isEmpty()
        || rows.stream().allMatch(row -> row.email() == null && row.issuer() == null)) {
      throw CommandFailure.wrongUsage(
          "The file "
              + name
              + " names no user: its first line must have names of columns (file, email, issuer,"
              + " subject), and each other line is a user.");
    }
    Set<String> files = new HashSet<>();
    for (Row row : rows) {
      if (row.file() != null && !files.add(row.file())) {
        throw CommandFailure.wrongUsage(
            "The file " + name + " names " + row.file() + " twice; a dump has one user.");
      }
    }
  }

  // where the comma is the decimal sign, spreadsheets write semicolons
  private static char separator(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      String header = lines.findFirst().orElse("");
      return header.contains(";") && !header.contains(",") ? ';' : ',';
    }
  }
}
