package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.domain.model.transfer.ImportId;
import java.util.UUID;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of an import. */
public final class ImportIdConverter implements ITypeConverter<ImportId> {

  @Override
  public ImportId convert(String text) {
    try {
      return new ImportId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + text + "' is not an id");
    }
  }
}
