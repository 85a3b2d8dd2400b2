package com.blossomer.gtm.adapter.cli.key;

import com.blossomer.gtm.domain.model.user.ApiKeyId;
import java.util.UUID;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a key. */
public final class KeyIdConverter implements ITypeConverter<ApiKeyId> {

  @Override
  public ApiKeyId convert(String text) {
    try {
      return new ApiKeyId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + text + "' is not an id");
    }
  }
}
