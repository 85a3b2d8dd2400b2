package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportPhase;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import com.blossomer.gtm.domain.port.out.IdGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads an export member by member: every record as it was, and what is none is kept aside. */
final class ExportReading {
  private static final Map<String, String> IGNORED =
      Map.of(
          ExportDocument.VERSION,
          "schemaVersion tells how to read the export.",
          "exportedAt",
          "exportedAt tells of the export, not of what is in it.",
          "user",
          "user tells whose export it was; the records are the importing user's now.",
          "apiKeys",
          "API keys are not created again, for their secrets are nowhere; make new ones.");

  private static final Set<String> LISTS =
      Set.of(
          "companies",
          "targetAccounts",
          "targetPersonas",
          "campaigns",
          "leftovers",
          "quarantine",
          "imports");

  /** Makes a record of the members of an object. */
  private interface Shape<R> extends BiFunction<ExactFields, IdGenerator, R> {}

  private final Journal journal;
  private final IdGenerator ids;
  private final LeafLedger ledger = new LeafLedger();
  private final List<Restored<Company>> companies = new ArrayList<>();
  private final List<Restored<TargetAccount>> accounts = new ArrayList<>();
  private final List<Restored<TargetPersona>> personas = new ArrayList<>();
  private final List<Restored<Campaign>> campaigns = new ArrayList<>();
  private final ExportedLedger kept;

  ExportReading(Journal journal, IdGenerator ids) {
    this.journal = journal;
    this.ids = ids;
    kept = new ExportedLedger();
  }

  LeafLedger ledger() {
    return ledger;
  }

  List<Restored<Company>> companies() {
    return companies;
  }

  List<Restored<TargetAccount>> accounts() {
    return accounts;
  }

  List<Restored<TargetPersona>> personas() {
    return personas;
  }

  List<Restored<Campaign>> campaigns() {
    return campaigns;
  }

  /** The imports of the export with what they kept. */
  ExportedLedger kept() {
    return kept;
  }

  void read(ExportDocument document, ImportProgress progress) {
    int done = 0;
    progress.at(ImportPhase.READ, done, document.parts().size());
    for (ExportDocument.Part part : document.parts()) {
      Dump.Entry entry = part.entry();
      KeyLedger key = ledger.open(entry.key(), entry.found());
      if (SecretScanner.isSecret(entry.key())) {
        key.settle(entry.found(), Fate.IGNORED);
        journal.decide(key, "secret", "A secret is present; it is not stored anywhere.");
      } else if (entry.isLast() && IGNORED.containsKey(entry.key())) {
        ignore(entry, key);
      } else if (entry.isUnread()) {
        journal.quarantineText(key, entry.text(), "It is no member with a value.");
      } else {
        read(part, key);
      }
      done++;
      progress.at(ImportPhase.READ, done, document.parts().size());
    }
  }

  private void ignore(Dump.Entry entry, KeyLedger key) {
    key.settle(entry.found(), Fate.IGNORED);
    if (entry.key().equals(ExportDocument.VERSION)) {
      journal.decide(
          key,
          ImportReport.EXPORT_TAKEN_OVER,
          "This is an export: its records keep their ids, versions, times and sources.");
    } else if (!entry.text().equals("[]")) {
      journal.decide(key, "ignored", IGNORED.get(entry.key()));
    }
  }

  private void read(ExportDocument.Part part, KeyLedger key) {
    Unwrapped content = Unwrapped.read(part.text());
    Unwrapped blanked = part.entry().hadSecret() ? Unwrapped.read(part.entry().text()) : content;
    if (content.flaw() != null) {
      journal.decide(
          key,
          "damaged_value",
          "The value is not JSON: "
              + content.flaw()
              + ". What can be read of it is taken, the rest is in the quarantine.");
    }
    if (!part.entry().isLast()) {
      journal.decide(key, "doubled_key", "The same key comes again; the last one counts.");
    }
    for (int i = 0; i < content.values().size(); i++) {
      JsonValue aside = blanked.values().get(i);
      boolean known = part.entry().isLast() && LISTS.contains(part.entry().key());
      if (known && content.values().get(i) instanceof JsonList list) {
        readList(list, aside, key);
      } else {
        journal.keep(key, aside);
      }
    }
  }

  private void readList(JsonList list, JsonValue blanked, KeyLedger key) {
    if (list.items().isEmpty()) {
      key.mark(KeyVerdict.EMPTY);
      key.settle(list, Fate.MERGED);
      return;
    }
    key.mark(KeyVerdict.IMPORTED);
    for (int i = 0; i < list.items().size(); i++) {
      readItem(list.items().get(i), blanked.children().get(i), key);
    }
  }

  private void readItem(JsonValue item, JsonValue aside, KeyLedger key) {
    switch (key.key()) {
      case "companies" ->
          add(EntityKind.COMPANY, item, aside, key, ExportedCompany::read, companies);
      case "targetAccounts" ->
          add(EntityKind.TARGET_ACCOUNT, item, aside, key, ExportedTargets::account, accounts);
      case "targetPersonas" ->
          add(EntityKind.TARGET_PERSONA, item, aside, key, ExportedTargets::persona, personas);
      case "campaigns" ->
          add(EntityKind.CAMPAIGN, item, aside, key, ExportedCampaign::read, campaigns);
      case "leftovers" -> attempt(item, aside, key, kept::leftover);
      case "quarantine" -> attempt(item, aside, key, kept::quarantined);
      default -> attempt(item, aside, key, kept::imported);
    }
  }

  private <R extends Aggregate> void add(
      EntityKind kind,
      JsonValue item,
      JsonValue aside,
      KeyLedger key,
      Shape<R> shape,
      List<Restored<R>> records) {
    attempt(
        item,
        aside,
        key,
        (claim, ledgerOfKey) ->
            records.add(
                new Restored<>(
                    kind, shape.apply(new ExactFields(claim), ids), claim, ledgerOfKey)));
  }

  /** Reads an item, or keeps it aside as a whole when it is not as an export has it. */
  private void attempt(JsonValue item, JsonValue aside, KeyLedger key, Reader reader) {
    if (!(item instanceof JsonObject object)) {
      journal.quarantine(key, aside, "The item is no record: it is no object.");
      return;
    }
    try {
      if (object.flaw() != null) {
        throw new BadRecord(object.pointer(), "could not be read: " + object.flaw());
      }
      reader.read(new Claim(object), key);
    } catch (BadRecord | Invalid e) {
      journal.quarantine(key, aside, "The record is not as an export has it: " + e.getMessage());
    }
  }

  /** Makes something of an object. */
  private interface Reader {
    void read(Claim claim, KeyLedger key);
  }

  /** Settles what was taken of an object; secrets are nowhere kept, also where none belong. */
  static void settle(Claim claim, KeyLedger key, Journal journal, Rest rest) {
    claim.settle(
        key,
        value -> {
          if (hasSecret(value)) {
            key.settle(value, Fate.IGNORED);
            journal.decide(key, value, "secret", "A secret is present; it is not stored anywhere.");
          } else {
            rest.keep(value);
          }
        });
  }

  /** Keeps what was not taken. */
  interface Rest {
    void keep(JsonValue value);
  }

  private static boolean hasSecret(JsonValue value) {
    String name = value.origin().place().name();
    return name != null && SecretScanner.isSecret(name)
        || SecretScanner.finds(value.origin().raw());
  }
}
