package com.blossomer.gtm.adapter.cli.console;

import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.transfer.ExportFormat;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import java.util.Iterator;
import java.util.stream.Stream;

/** The words of a vocabulary that a shell may offer, as they are written on the wire. */
public abstract class WordCandidates implements Iterable<String> {
  private final Word[] vocabulary;

  private WordCandidates(Word... vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public Iterator<String> iterator() {
    return Stream.of(vocabulary).map(Word::word).iterator();
  }

  /** The roles of users. */
  public static final class OfRole extends WordCandidates {
    private OfRole() {
      super(Role.values());
    }
  }

  /** The plans of users. */
  public static final class OfPlan extends WordCandidates {
    private OfPlan() {
      super(Plan.values());
    }
  }

  /** What the audit log tells of. */
  public static final class OfAuditAction extends WordCandidates {
    private OfAuditAction() {
      super(AuditAction.values());
    }
  }

  /** The scopes of keys. */
  public static final class OfScope extends WordCandidates {
    private OfScope() {
      super(Scope.values());
    }
  }

  /** The forms of exports. */
  public static final class OfExportFormat extends WordCandidates {
    private OfExportFormat() {
      super(ExportFormat.values());
    }
  }
}
