package example;

import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.CompanyRepository;
import com.blossomer.gtm.domain.testing.contract.CompanyRepositoryContract;
import java.util.UUID;

class MapCompanyRepositoryTest extends CompanyRepositoryContract {

  private final MapCompanyRepository repository = new MapCompanyRepository();

  @Override
  protected CompanyRepository repository() {
    return repository;
  }

  @Override
  protected Access anyUser() {
    return Caller.trusted(new UserId(UUID.randomUUID())).require(Scope.WRITE);
  }

  @Override
  protected Access otherUser() {
    return anyUser();
  }
}
