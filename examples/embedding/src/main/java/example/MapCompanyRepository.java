package example;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.StaleVersion;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.query.Selection;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.CompanyRepository;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A repository of the host's own: companies in a map. */
public final class MapCompanyRepository implements CompanyRepository {

  private final Map<UserId, Map<CompanyId, Company>> companies = new HashMap<>();

  @Override
  public synchronized List<Company> createAll(Access access, List<Company> records) {
    Map<CompanyId, Company> extended = new HashMap<>(of(access));
    for (Company company : records) {
      if (extended.put(company.id(), company) != null) {
        throw Conflict.idTaken("company", company.id());
      }
    }
    companies.put(access.userId(), extended);
    return records;
  }

  @Override
  public synchronized Optional<Company> find(Access access, CompanyId id) {
    return Optional.ofNullable(of(access).get(id));
  }

  @Override
  public synchronized Page<Company> list(Access access, Query query, PageRequest page) {
    // a company has no parent, so there is none to be found
    return new Selection<>(QueryFields.ofCompanies(), query, (kind, id) -> Optional.empty())
        .page(of(access).values(), page);
  }

  @Override
  public Optional<RecordTree<Company>> findTree(Access access, CompanyId id) {
    return find(access, id).map(c -> new RecordTree<>(c, List.of(), List.of(), List.of()));
  }

  @Override
  public synchronized Company change(
      Access access,
      CompanyId id,
      ExpectedVersion expected,
      Instant now,
      Function<Company, CompanyProfile> change) {
    Company current = expected(access, id, expected);
    CompanyProfile next = change.apply(current);
    if (next.equals(current.profile())) {
      return current;
    }
    Company changed = current.changedTo(next, now);
    of(access).put(id, changed);
    return changed;
  }

  @Override
  public synchronized void delete(
      Access access, CompanyId id, ExpectedVersion expected, Instant now) {
    expected(access, id, expected);
    of(access).remove(id);
  }

  private Company expected(Access access, CompanyId id, ExpectedVersion expected) {
    Company current =
        find(access, id).orElseThrow(() -> new NotFound("There is no such company."));
    if (!expected.accepts(current.version())) {
      throw new StaleVersion(current);
    }
    return current;
  }

  private Map<CompanyId, Company> of(Access access) {
    return companies.computeIfAbsent(access.userId(), user -> new HashMap<>());
  }
}
