package com.blossomer.gtm.application.memory;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.search.FoundRecord;
import com.blossomer.gtm.domain.model.search.Importance;
import com.blossomer.gtm.domain.model.search.Passage;
import com.blossomer.gtm.domain.model.search.SearchField;
import com.blossomer.gtm.domain.model.search.SearchFields;
import com.blossomer.gtm.domain.model.search.SearchText;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A record as a search sees it: its texts, each with its words. */
record SearchableRecord(FoundRecord head, List<Text> texts) {

  /** One text of a field. */
  record Text(String field, Importance importance, String value, List<String> words) {

    /** Whether these words stand in it one after the other; the last one may go on. */
    boolean holdsInOrder(List<String> phrase, boolean isUnfinished) {
      String all = " " + String.join(" ", words) + " ";
      return all.contains(" " + String.join(" ", phrase) + (isUnfinished ? "" : " "));
    }
  }

  static SearchableRecord of(Aggregate record) {
    if (record instanceof Company company) {
      return read(company);
    }
    if (record instanceof TargetAccount account) {
      return read(account);
    }
    if (record instanceof TargetPersona persona) {
      return read(persona);
    }
    return read((Campaign) record);
  }

  private static <R> SearchableRecord of(FoundRecord head, R record, List<SearchField<R>> fields) {
    return new SearchableRecord(
        head,
        fields.stream()
            .flatMap(field -> field.texts(record).stream().map(text -> text(field, text)))
            .toList());
  }

  private static Text text(SearchField<?> field, String value) {
    return new Text(field.path(), field.importance(), value, SearchText.words(value));
  }

  Set<String> words(Predicate<String> wanted) {
    return texts.stream().flatMap(text -> text.words().stream()).filter(wanted).collect(toSet());
  }

  /** The first text of each field that holds one of these words. */
  List<Passage> passages(Set<String> wanted) {
    return texts.stream()
        .filter(text -> text.words().stream().anyMatch(wanted::contains))
        .collect(toMap(Text::field, Text::value, (first, second) -> first, LinkedHashMap::new))
        .entrySet()
        .stream()
        .map(entry -> new Passage(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** How much a word counts that stands in these places. */
  int weight(Predicate<String> wanted) {
    return texts.stream()
        .filter(text -> text.words().stream().anyMatch(wanted))
        .map(Text::importance)
        .distinct()
        .mapToInt(Importance::weight)
        .sum();
  }

  private static SearchableRecord read(Company company) {
    return of(
        new FoundRecord(
            EntityKind.COMPANY,
            company.uuid(),
            company.profile().name(),
            null,
            null,
            null,
            company.updatedAt(),
            0),
        company,
        SearchFields.COMPANY);
  }

  private static SearchableRecord read(TargetAccount account) {
    return of(
        new FoundRecord(
            EntityKind.TARGET_ACCOUNT,
            account.uuid(),
            account.profile().name(),
            account.profile().companyId(),
            null,
            null,
            account.updatedAt(),
            0),
        account,
        SearchFields.TARGET_ACCOUNT);
  }

  private static SearchableRecord read(TargetPersona persona) {
    return of(
        new FoundRecord(
            EntityKind.TARGET_PERSONA,
            persona.uuid(),
            persona.profile().name(),
            persona.companyId(),
            persona.profile().targetAccountId(),
            null,
            persona.updatedAt(),
            0),
        persona,
        SearchFields.TARGET_PERSONA);
  }

  private static SearchableRecord read(Campaign campaign) {
    return of(
        new FoundRecord(
            EntityKind.CAMPAIGN,
            campaign.uuid(),
            campaign.profile().name(),
            campaign.companyId(),
            campaign.profile().targetAccountId(),
            campaign.profile().targetPersonaId(),
            campaign.updatedAt(),
            0),
        campaign,
        SearchFields.CAMPAIGN);
  }
}
