package com.blossomer.gtm.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.blossomer.gtm.client.ApiClient;
import com.blossomer.gtm.client.ApiException;
import com.blossomer.gtm.client.ApiResponse;
import com.blossomer.gtm.client.api.AccountApi;
import com.blossomer.gtm.client.api.CampaignsApi;
import com.blossomer.gtm.client.api.CompaniesApi;
import com.blossomer.gtm.client.api.TargetAccountsApi;
import com.blossomer.gtm.client.api.TargetPersonasApi;
import com.blossomer.gtm.client.model.BuyingSignalInput;
import com.blossomer.gtm.client.model.Campaign;
import com.blossomer.gtm.client.model.CampaignInput;
import com.blossomer.gtm.client.model.CampaignPatch;
import com.blossomer.gtm.client.model.CampaignStatus;
import com.blossomer.gtm.client.model.CampaignType;
import com.blossomer.gtm.client.model.Company;
import com.blossomer.gtm.client.model.CompanyInput;
import com.blossomer.gtm.client.model.CompanyPatch;
import com.blossomer.gtm.client.model.CompanyTree;
import com.blossomer.gtm.client.model.InvalidProblem;
import com.blossomer.gtm.client.model.PriorityInput;
import com.blossomer.gtm.client.model.ProblemMembersErrorsInner;
import com.blossomer.gtm.client.model.StaleCompanyProblem;
import com.blossomer.gtm.client.model.TargetAccount;
import com.blossomer.gtm.client.model.TargetAccountInput;
import com.blossomer.gtm.client.model.TargetAccountPage;
import com.blossomer.gtm.client.model.TargetPersona;
import com.blossomer.gtm.client.model.TargetPersonaInput;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drives the server that BLOSSOMER_URL and BLOSSOMER_KEY name; see clients/with-server. */
class GeneratedClientTest {

  private final ApiClient client = client(System.getenv("BLOSSOMER_KEY"));
  private final CompaniesApi companies = new CompaniesApi(client);
  private final TargetAccountsApi accounts = new TargetAccountsApi(client);
  private final TargetPersonasApi personas = new TargetPersonasApi(client);
  private final CampaignsApi campaigns = new CampaignsApi(client);

  @Test
  void createsReadsChangesAndDeletes() throws ApiException {
    ApiResponse<Company> created =
        companies.createCompanyWithHttpInfo(
            new CompanyInput().name("Acme").url("https://acme.example").addObjectionsItem("Dear"));
    Company company = created.getData();
    assertThat(company.getVersion()).isEqualTo(1);
    assertThat(company.getObjections()).containsExactly("Dear");
    assertThat(company.getDescription()).isNull();

    CompanyPatch patch = new CompanyPatch().description("Robots for nurseries");
    ApiResponse<Company> patched =
        companies.patchCompanyWithHttpInfo(etag(created), company.getId(), patch);
    assertThat(patched.getData().getDescription()).isEqualTo("Robots for nurseries");
    assertThat(patched.getData().getObjections()).containsExactly("Dear");

    CompanyInput whole = new CompanyInput().name("Acme Robotics").url("https://acme.example");
    ApiResponse<Company> replaced =
        companies.replaceCompanyWithHttpInfo(etag(patched), company.getId(), whole);
    assertThat(replaced.getData().getObjections()).isEmpty();
    assertThat(companies.getCompany(company.getId(), null)).isEqualTo(replaced.getData());

    companies.deleteCompany(etag(replaced), company.getId());
    assertThat(refusal(() -> companies.getCompany(company.getId(), null)).getCode()).isEqualTo(404);
  }

  @Test
  void aStaleChangeTellsWhatIsThereInstead() throws Exception {
    ApiResponse<Company> read = companies.createCompanyWithHttpInfo(acme());
    Company company = read.getData();
    CompanyPatch theirs = new CompanyPatch().description("Theirs");
    companies.patchCompany(etag(read), company.getId(), theirs);

    CompanyPatch mine = new CompanyPatch().description("Mine");
    ApiException refusal = refusal(() -> companies.patchCompany(etag(read), company.getId(), mine));

    assertThat(refusal.getCode()).isEqualTo(412);
    StaleCompanyProblem problem =
        client.getObjectMapper().readValue(refusal.getResponseBody(), StaleCompanyProblem.class);
    assertThat(problem.getCode()).isEqualTo("stale_version");
    assertThat(problem.getCurrent().getDescription()).isEqualTo("Theirs");
    String fresh = refusal.getResponseHeaders().firstValue("ETag").orElseThrow();
    assertThat(companies.patchCompany(fresh, company.getId(), mine).getDescription())
        .isEqualTo("Mine");
  }

  @Test
  void namesEveryWrongPlace() throws Exception {
    CompanyInput wrong = new CompanyInput().name("").url("");

    ApiException refusal = refusal(() -> companies.createCompany(wrong));

    assertThat(refusal.getCode()).isEqualTo(422);
    InvalidProblem problem =
        client.getObjectMapper().readValue(refusal.getResponseBody(), InvalidProblem.class);
    assertThat(problem.getErrors())
        .extracting(ProblemMembersErrorsInner::getPointer)
        .containsExactlyInAnyOrder("/name", "/url");
  }

  @Test
  void goesFromPageToPageAndDownTheTree() throws ApiException {
    Company company = companies.createCompany(acme());
    List<TargetAccount> made = new ArrayList<>();
    for (String name : List.of("one", "two", "three")) {
      BuyingSignalInput signal =
          new BuyingSignalInput().title("Grows").priority(new PriorityInput("High"));
      made.add(
          accounts.createTargetAccount(
              new TargetAccountInput()
                  .companyId(company.getId())
                  .name(name)
                  .addBuyingSignalsItem(signal)));
    }
    TargetAccount account = made.get(0);
    assertThat(account.getBuyingSignals().get(0).getPriority().getLabel()).isEqualTo("High");
    TargetPersona persona =
        personas.createTargetPersona(
            new TargetPersonaInput().targetAccountId(account.getId()).name("Head of operations"));
    ApiResponse<Campaign> campaign =
        campaigns.createCampaignWithHttpInfo(
            new CampaignInput()
                .targetAccountId(account.getId())
                .targetPersonaId(persona.getId())
                .name("Spring")
                .type(CampaignType.EMAIL));
    campaigns.patchCampaign(
        etag(campaign),
        campaign.getData().getId(),
        new CampaignPatch().status(CampaignStatus.ACTIVE));

    List<TargetAccount> listed = new ArrayList<>();
    String cursor = null;
    do {
      TargetAccountPage page = accounts.listTargetAccounts(2, cursor, company.getId());
      listed.addAll(page.getItems());
      cursor = page.getNext();
    } while (cursor != null);
    assertThat(listed).isEqualTo(made);

    CompanyTree tree = companies.getCompanyTree(company.getId());
    assertThat(tree.getTargetAccounts().get(0).getTargetPersonas().get(0).getCampaigns().get(0))
        .satisfies(found -> assertThat(found.getStatus()).isEqualTo(CampaignStatus.ACTIVE));
  }

  @Test
  void asksWhoItIs() throws ApiException {
    assertThat(new AccountApi(client).getMe().getUser().getEmail()).isEqualTo("ada@acme.example");

    ApiException refusal = refusal(() -> new AccountApi(client("bgtm_wrong")).getMe());

    assertThat(refusal.getCode()).isEqualTo(401);
  }

  private static CompanyInput acme() {
    return new CompanyInput().name("Acme").url("https://acme.example");
  }

  private static ApiClient client(String credential) {
    ApiClient client = new ApiClient();
    URI server = URI.create(System.getenv("BLOSSOMER_URL"));
    client.setScheme(server.getScheme()).setHost(server.getHost()).setPort(server.getPort());
    client.setRequestInterceptor(
        request -> request.header("Authorization", "Bearer " + credential));
    return client;
  }

  private static String etag(ApiResponse<?> answer) {
    return answer.getHeaders().get("etag").get(0);
  }

  private static ApiException refusal(ThrowingCall call) {
    return catchThrowableOfType(ApiException.class, call::run);
  }

  private interface ThrowingCall {
    void run() throws ApiException;
  }
}
