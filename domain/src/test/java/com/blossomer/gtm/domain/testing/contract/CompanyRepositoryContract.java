package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.CompanyRepository;
import com.blossomer.gtm.domain.testing.TestData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every {@link CompanyRepository} promises. Needs no other port. */
public abstract class CompanyRepositoryContract
    extends VersionedRecordContract<Company, CompanyProfile> {

  /** The repository under test; the same one throughout a test. */
  protected abstract CompanyRepository repository();

  @Test
  void findsTheTreeOfACompanyWithoutAnythingBelow() {
    Company company = create(user, full(user));

    assertThat(repository().findTree(reading(user), company.id()))
        .contains(new RecordTree<>(company, List.of(), List.of(), List.of()));
  }

  @Test
  void findsNoTreeOfAnotherUsersCompany() {
    Company theirs = create(other, full(other));

    assertThat(repository().findTree(reading(user), theirs.id())).isEmpty();
  }

  @Test
  void keepsTheLongestNamesAndLongTexts() {
    CompanyProfile longest =
        TestData.fullCompany()
            .name("🌱".repeat(Violations.MAX_NAME / 2))
            .url("x".repeat(Violations.MAX_NAME))
            .description("ß".repeat(Violations.MAX_TEXT))
            .capabilities("c".repeat(100_000), "short")
            .build();

    Company company = create(user, longest);

    assertThat(find(reading(user), company.uuid())).contains(company);
  }

  @Test
  void keepsTheNewOrderOfItsLists() {
    Company company = create(user, full(user));
    CompanyProfile reordered =
        company.profile().toBuilder().capabilities("b", "a", "c").objections("x").build();

    changeTo(company, reordered);

    assertThat(repository().find(reading(user), company.id()))
        .map(Company::profile)
        .contains(reordered);
  }

  @Test
  void losesNoChangeOfManyThreads() {
    Company company = create(user, minimal(user));
    List<Callable<Company>> changes =
        Collections.nCopies(
            40,
            () ->
                repository()
                    .change(
                        user,
                        company.id(),
                        ExpectedVersion.any(),
                        LATER,
                        current ->
                            current.profile().toBuilder()
                                .name(current.profile().name() + "+")
                                .build()));

    inParallel(changes);

    assertThat(repository().find(reading(user), company.id()))
        .map(changed -> changed.profile().name())
        .contains(company.profile().name() + "+".repeat(40));
  }

  @Test
  void createsAnIdOnlyOnceHoweverManyThreadsTry() {
    Company wanted = newRecord(user, full(user));

    List<Optional<Company>> created =
        inParallel(
            Collections.<Callable<Optional<Company>>>nCopies(
                8,
                () -> {
                  try {
                    return Optional.of(create(user, wanted));
                  } catch (Conflict e) {
                    return Optional.empty();
                  }
                }));

    assertThat(created.stream().flatMap(Optional::stream)).containsExactly(wanted);
    assertThat(listAll(user)).containsExactly(wanted);
  }

  private Company create(Access access, Company company) {
    return repository().createAll(access, List.of(company)).get(0);
  }

  private static <T> List<T> inParallel(List<Callable<T>> tasks) {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      threads.shutdownNow();
    }
  }

  @Override
  final void createParents(Access owner) {}

  @Override
  final CompanyProfile full(Access owner) {
    return TestData.fullCompany().build();
  }

  @Override
  final CompanyProfile minimal(Access owner) {
    return TestData.minimalCompany().build();
  }

  @Override
  final Company recordOf(Access owner, UUID id, Stamp stamp, CompanyProfile content) {
    return new Company(
        new CompanyId(id),
        stamp.version(),
        stamp.createdAt(),
        stamp.updatedAt(),
        stamp.source(),
        content);
  }

  @Override
  final CompanyProfile content(Company stored) {
    return stored.profile();
  }

  @Override
  final List<Company> createAll(Access access, List<Company> records) {
    return repository().createAll(access, records);
  }

  @Override
  final Optional<Company> find(Access access, UUID id) {
    return repository().find(access, new CompanyId(id));
  }

  @Override
  final Page<Company> list(Access access, Query query, PageRequest page) {
    return repository().list(access, query, page);
  }

  @Override
  final Company change(
      Access access,
      UUID id,
      ExpectedVersion expected,
      Instant now,
      Function<Company, CompanyProfile> change) {
    return repository().change(access, new CompanyId(id), expected, now, change);
  }

  @Override
  final void delete(Access access, UUID id, ExpectedVersion expected, Instant now) {
    repository().delete(access, new CompanyId(id), expected, now);
  }
}
