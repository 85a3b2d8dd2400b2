package example;

import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import java.util.Optional;

public final class InMemoryProgram {
  public static void main(String[] arguments) {
    var blossomer = Blossomer.inMemory();
    var me = blossomer.newLocalUser();
    var profile = CompanyProfile.builder().name("Acme").url("https://acme.example").build();
    var acme = blossomer.companies().create(me, Optional.empty(), profile);
    var nurseries = TargetAccountProfile.builder().companyId(acme.id()).name("Nurseries").build();
    blossomer.targetAccounts().create(me, Optional.empty(), nurseries);
    System.out.println(blossomer.companies().tree(me, acme.id()).targetAccounts().size());
  }
}
