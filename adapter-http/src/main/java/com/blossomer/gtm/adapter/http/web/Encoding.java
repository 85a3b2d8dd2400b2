package com.blossomer.gtm.adapter.http.web;

import java.util.List;
import java.util.Locale;
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
    List<String> codings =
        Stream.of(String.join(",", headers).toLowerCase(Locale.ROOT).split(",")).toList();
    return Stream.of(values())
        .filter(offered::contains)
        .filter(encoding -> encoding == NONE || isTaken(codings, encoding.token))
        .findFirst()
        .orElse(NONE);
  }

  private static boolean isTaken(List<String> codings, String token) {
    return codings.stream()
        .map(coding -> coding.split(";", 2))
        .filter(parts -> parts[0].strip().equals(token))
        .anyMatch(parts -> parts.length == 1 || !parts[1].strip().matches("q\\s*=\\s*0(\\.0*)?"));
  }
}
