package com.blossomer.gtm.application;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.port.in.ApiKeyUseCases;
import com.blossomer.gtm.domain.port.in.AtomicUseCases;
import com.blossomer.gtm.domain.port.in.AuditUseCases;
import com.blossomer.gtm.domain.port.in.CampaignUseCases;
import com.blossomer.gtm.domain.port.in.CompanyUseCases;
import com.blossomer.gtm.domain.port.in.ExportUseCases;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import com.blossomer.gtm.domain.port.in.MigrationUseCases;
import com.blossomer.gtm.domain.port.in.RateLimitUseCases;
import com.blossomer.gtm.domain.port.in.RelatedUseCases;
import com.blossomer.gtm.domain.port.in.SearchUseCases;
import com.blossomer.gtm.domain.port.in.SignInUseCases;
import com.blossomer.gtm.domain.port.in.StatsUseCases;
import com.blossomer.gtm.domain.port.in.TargetAccountUseCases;
import com.blossomer.gtm.domain.port.in.TargetPersonaUseCases;
import com.blossomer.gtm.domain.port.in.TreeUseCases;
import com.blossomer.gtm.domain.port.in.UseCases;
import com.blossomer.gtm.domain.port.in.UserUseCases;

/**
 * The whole system within another program. A complete one:
 *
 * <pre>{@code
 * public static void main(String[] args) {
 *   Blossomer blossomer = Blossomer.inMemory();
 *   Caller me = blossomer.newLocalUser();
 *
 *   Company company =
 *       blossomer.companies().create(
 *           me,
 *           Optional.empty(),
 *           CompanyProfile.builder().name("Acme").url("https://acme.example").build());
 *   blossomer.targetAccounts().create(
 *       me,
 *       Optional.empty(),
 *       TargetAccountProfile.builder().companyId(company.id()).name("Nurseries").build());
 *
 *   System.out.println(blossomer.companies().tree(me, company.id()));
 * }
 * }</pre>
 *
 * Safe for use by many threads, as far as its repositories are.
 */
public final class Blossomer {

  private final UseCases useCases;

  Blossomer(UseCases useCases) {
    this.useCases = requireNonNull(useCases, "useCases");
  }

  /** Everything in memory, until the process ends. */
  public static Blossomer inMemory() {
    return builder().store(new InMemoryStore()).build();
  }

  /** A builder that needs to be told at least where to keep everything. */
  public static BlossomerBuilder builder() {
    return new BlossomerBuilder();
  }

  /**
   * Creates a user without e-mail and sign-in, and gives the right to act as that user: for a
   * program that works for one person, or manages the rights of its users itself.
   */
  public Caller newLocalUser() {
    NewUser local = new NewUser(null, "local", null, null, null);
    return Caller.trusted(users().create(Caller.operator(), local).id());
  }

  public CompanyUseCases companies() {
    return useCases.companies();
  }

  public TargetAccountUseCases targetAccounts() {
    return useCases.targetAccounts();
  }

  public TargetPersonaUseCases targetPersonas() {
    return useCases.targetPersonas();
  }

  public CampaignUseCases campaigns() {
    return useCases.campaigns();
  }

  public TreeUseCases trees() {
    return useCases.trees();
  }

  /** What belongs to records, and what they belong to. */
  public RelatedUseCases related() {
    return useCases.related();
  }

  public UserUseCases users() {
    return useCases.users();
  }

  public ApiKeyUseCases apiKeys() {
    return useCases.apiKeys();
  }

  public SignInUseCases signIns() {
    return useCases.signIns();
  }

  public ImportUseCases imports() {
    return useCases.imports();
  }

  public ExportUseCases exports() {
    return useCases.exports();
  }

  public AuditUseCases audit() {
    return useCases.audit();
  }

  /** Users who bring their data themselves. */
  public MigrationUseCases migrations() {
    return useCases.migrations();
  }

  /** Several of them in one transaction. */
  public AtomicUseCases atomic() {
    return useCases.atomic();
  }

  public SearchUseCases search() {
    return useCases.search();
  }

  public StatsUseCases stats() {
    return useCases.stats();
  }

  public RateLimitUseCases rateLimits() {
    return useCases.rateLimits();
  }

  /** All of them together, as an adapter that drives the system takes them. */
  public UseCases useCases() {
    return useCases;
  }
}
