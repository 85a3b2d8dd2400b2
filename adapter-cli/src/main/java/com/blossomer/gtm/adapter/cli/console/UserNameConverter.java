package com.blossomer.gtm.adapter.cli.console;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what names a user: an e-mail address or an id, which only the users' store can tell. */
public final class UserNameConverter implements ITypeConverter<String> {

  @Override
  public String convert(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("it is empty, but must be an e-mail address or an id");
    }
    return text;
  }
}
