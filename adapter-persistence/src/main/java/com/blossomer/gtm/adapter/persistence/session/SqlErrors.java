package com.blossomer.gtm.adapter.persistence.session;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.GtmException;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.StorageFull;
import com.blossomer.gtm.domain.error.Unavailable;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The one table from errors of the database to errors of the domain. */
public final class SqlErrors {

  private static final Duration SOON = Duration.ofSeconds(1);

  /**
   * Cancelled by a timeout, waited too long for a lock, deadlock, serialization, too many
   * connections.
   */
  private static final Set<String> BUSY =
      Set.of("57014", "55P03", "40P01", "40001", "53300", "25P03", "53200");

  private SqlErrors() {}

  /** The domain's error, or the failure itself when it is a defect of ours. */
  public static RuntimeException toDomain(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        GtmException error = toDomain(sql);
        return error == null ? failure : error;
      }
    }
    return failure;
  }

  private static GtmException toDomain(SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    if (state.equals("23505")) {
      return taken(constraint(failure));
    }
    if (state.equals("23503")) {
      return missingParent(constraint(failure));
    }
    if (state.equals("42P01") || state.equals("3F000")) {
      return new Unavailable(
          "The database has no schema yet; run `blossomer db migrate` first.", SOON, failure);
    }
    if (state.equals("53100")) {
      return new StorageFull("The database has no disk space left; nothing was changed.", failure);
    }
    if (state.startsWith("08")
        || state.startsWith("57P")
        || failure instanceof SQLTransientException) {
      return new Unavailable("The database cannot be reached at the moment.", SOON, failure);
    }
    if (BUSY.contains(state)) {
      return new Unavailable("The database is too busy at the moment.", SOON, failure);
    }
    return null;
  }

  private static GtmException taken(String constraint) {
    return switch (constraint) {
      case "companies_pkey" -> idTaken("company");
      case "target_accounts_pkey" -> idTaken("target account");
      case "target_personas_pkey" -> idTaken("target persona");
      case "campaigns_pkey" -> idTaken("campaign");
      case "idempotency_keys_pkey" -> Conflict.underWay();
      case "users_email_key" ->
          new Conflict("email_taken", "Another user has this e-mail address.");
      case "identities_pkey" ->
          new Conflict("identity_taken", "Another user has this external identity.");
      default -> null;
    };
  }

  private static GtmException idTaken(String kind) {
    return new Conflict("id_taken", "A " + kind + " with this id exists already.");
  }

  private static GtmException missingParent(String constraint) {
    return switch (constraint) {
      case "target_accounts_company_fk", "campaigns_company_fk" ->
          Invalid.noSuchParent("/companyId", "company");
      case "target_personas_account_fk" ->
          Invalid.noSuchParent("/targetAccountId", "target account");
      case "campaigns_account_fk" ->
          Invalid.noSuchParent("/targetAccountId", "target account of this company");
      case "campaigns_persona_fk" ->
          Invalid.noSuchParent("/targetPersonaId", "target persona of this account");
      default -> null;
    };
  }

  private static String constraint(SQLException failure) {
    ServerErrorMessage message =
        failure instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
    return message == null || message.getConstraint() == null ? "" : message.getConstraint();
  }
}
