package com.blossomer.gtm.adapter.http.web;

import com.blossomer.gtm.adapter.http.resource.MediaTypes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The forms that a file is kept in, the smallest first. */
enum Encoding {
  BROTLI("br", ".br"),
  GZIP("gzip", ".gz"),
  NONE("identity", "");

  private final String token;
  private final String ending;

  Encoding(String token, String ending) {
    this.token = token;
    this.ending = ending;
  }

  /** Its name in the headers Accept-Encoding and Content-Encoding. */
  String token() {
    return token;
  }

  /** What the name of a file in this form ends with. */
  String ending() {
    return ending;
  }

  /**
   * The smallest form that a client takes (RFC 9110); one that takes none gets the plain one.
   *
   * @param headers the values of the header Accept-Encoding
   * @param offered the forms that there are
   */
  static Encoding best(List<String> headers, Set<Encoding> offered) {
    return Stream.of(values())
        .filter(offered::contains)
        .filter(encoding -> encoding == NONE || MediaTypes.isNamed(headers, encoding.token))
        .findFirst()
        .orElse(NONE);
  }
}
