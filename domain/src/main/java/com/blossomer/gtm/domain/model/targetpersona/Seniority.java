package com.blossomer.gtm.domain.model.targetpersona;

import com.blossomer.gtm.domain.model.shared.Word;
import java.util.List;

/** How high in a hierarchy a buyer stands. */
public enum Seniority implements Word {
  JUNIOR("junior", "Entry"),
  MID("mid", "Individual Contributor", "Manager"),
  SENIOR("senior", "Senior Manager", "Lead", "Head of *"),
  DIRECTOR("director", "Senior Director"),
  VP("vp", "VP Level", "SVP"),
  C_LEVEL("c_level", "C-Suite", "C-Level", "Founder/CEO", "Founder", "Owner", "Partner");

  private final String word;
  private final List<String> synonyms;

  Seniority(String word, String... synonyms) {
    this.word = word;
    this.synonyms = List.of(synonyms);
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public List<String> synonyms() {
    return synonyms;
  }
}
