package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.domain.model.transfer.ImportId;
import picocli.CommandLine.Parameters;

/** The import that a command is about. */
final class ImportParameter {

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The id of the import, as 'imports list' shows it.")
  private ImportId id;

  ImportId id() {
    return id;
  }
}
