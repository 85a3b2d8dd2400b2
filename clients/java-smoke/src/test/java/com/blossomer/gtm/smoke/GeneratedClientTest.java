package com.blossomer.gtm.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.blossomer.gtm.client.ApiClient;
import com.blossomer.gtm.client.ApiException;
import com.blossomer.gtm.client.ApiResponse;
import com.blossomer.gtm.client.api.AccountApi;
import com.blossomer.gtm.client.api.CampaignsApi;
import com.blossomer.gtm.client.api.CampaignsApi.APICreateCampaignRequest;
import com.blossomer.gtm.client.api.CampaignsApi.APIPatchCampaignRequest;
import com.blossomer.gtm.client.api.CompaniesApi;
import com.blossomer.gtm.client.api.CompaniesApi.APICreateCompanyRequest;
import com.blossomer.gtm.client.api.CompaniesApi.APIDeleteCompanyRequest;
import com.blossomer.gtm.client.api.CompaniesApi.APIGetCompanyRequest;
import com.blossomer.gtm.client.api.CompaniesApi.APIGetCompanyTreeRequest;
import com.blossomer.gtm.client.api.CompaniesApi.APIPatchCompanyRequest;
import com.blossomer.gtm.client.api.CompaniesApi.APIReplaceCompanyRequest;
import com.blossomer.gtm.client.api.TargetAccountsApi;
import com.blossomer.gtm.client.api.TargetAccountsApi.APICreateTargetAccountRequest;
import com.blossomer.gtm.client.api.TargetAccountsApi.APIListTargetAccountsRequest;
import com.blossomer.gtm.client.api.TargetPersonasApi;
import com.blossomer.gtm.client.api.TargetPersonasApi.APICreateTargetPersonaRequest;
import com.blossomer.gtm.client.model.BuyingSignalInput;
import com.blossomer.gtm.client.model.Campaign;
import com.blossomer.gtm.client.model.CampaignInput;
import com.blossomer.gtm.client.model.CampaignPatch;
import com.blossomer.gtm.client.model.CampaignStatus;
import com.blossomer.gtm.client.model.CampaignType;
import com.blossomer.gtm.client.model.Company;
import com.blossomer.gtm.client.model.CompanyInput;
import com.blossomer.gtm.client.model.CompanyPatch;
import com.blossomer.gtm.client.model.InvalidProblem;
import com.blossomer.gtm.client.model.PriorityInput;
import com.blossomer.gtm.client.model.ProblemMembersErrorsInner;
import com.blossomer.gtm.client.model.StaleCompanyProblem;
import com.blossomer.gtm.client.model.TargetAccount;
import com.blossomer.gtm.client.model.TargetAccountInput;
import com.blossomer.gtm.client.model.TargetAccountPage;
import com.blossomer.gtm.client.model.TargetPersona;
import com.blossomer.gtm.client.model.TargetPersonaInput;
import com.blossomer.gtm.client.model.Tree;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
    ApiResponse<Company> created = create(acme().addObjectionsItem("Dear"));
    UUID id = created.getData().getId();
    assertThat(created.getData().getVersion()).isEqualTo(1);
    assertThat(created.getData().getObjections()).containsExactly("Dear");
    assertThat(created.getData().getDescription()).isNull();

    ApiResponse<Company> patched =
        patch(id, etag(created), new CompanyPatch().description("Robots for nurseries"));
    assertThat(patched.getData().getDescription()).isEqualTo("Robots for nurseries");
    assertThat(patched.getData().getObjections()).containsExactly("Dear");

    ApiResponse<Company> replaced =
        companies.replaceCompanyWithHttpInfo(
            APIReplaceCompanyRequest.newBuilder()
                .id(id)
                .ifMatch(etag(patched))
                .companyInput(acme())
                .build());
    assertThat(replaced.getData().getObjections()).isEmpty();
    assertThat(get(id)).isEqualTo(replaced.getData());

    Tree nothing = companies.deleteCompany(deletion(id, etag(replaced)).build());
    assertThat(nothing).isNull();
    assertThat(refusal(() -> get(id)).getCode()).isEqualTo(404);
  }

  @Test
  void aStaleChangeTellsWhatIsThereInstead() throws Exception {
    ApiResponse<Company> read = create(acme());
    UUID id = read.getData().getId();
    patch(id, etag(read), new CompanyPatch().description("Theirs"));

    CompanyPatch mine = new CompanyPatch().description("Mine");
    ApiException refusal = refusal(() -> patch(id, etag(read), mine));

    assertThat(refusal.getCode()).isEqualTo(412);
    StaleCompanyProblem problem =
        client.getObjectMapper().readValue(refusal.getResponseBody(), StaleCompanyProblem.class);
    assertThat(problem.getCode()).isEqualTo("stale_version");
    assertThat(problem.getCurrent().getDescription()).isEqualTo("Theirs");
    String fresh = refusal.getResponseHeaders().firstValue("ETag").orElseThrow();
    assertThat(patch(id, fresh, mine).getData().getDescription()).isEqualTo("Mine");
  }

  @Test
  void namesEveryWrongPlace() throws Exception {
    ApiException refusal = refusal(() -> create(new CompanyInput().name("").url("")));

    assertThat(refusal.getCode()).isEqualTo(422);
    InvalidProblem problem =
        client.getObjectMapper().readValue(refusal.getResponseBody(), InvalidProblem.class);
    assertThat(problem.getErrors())
        .extracting(ProblemMembersErrorsInner::getPointer)
        .containsExactlyInAnyOrder("/name", "/url");
  }

  @Test
  void goesFromPageToPage() throws ApiException {
    UUID company = create(acme()).getData().getId();
    List<TargetAccount> made = new ArrayList<>();
    for (String name : List.of("one", "two", "three")) {
      made.add(create(new TargetAccountInput().companyId(company).name(name)));
    }

    List<TargetAccount> listed = new ArrayList<>();
    String cursor = null;
    do {
      TargetAccountPage page =
          whole(
              TargetAccountPage.class,
              accounts.listTargetAccounts(
                  APIListTargetAccountsRequest.newBuilder()
                      .limit(2)
                      .cursor(cursor)
                      .companyId(company)
                      .build()));
      listed.addAll(page.getItems());
      cursor = page.getNext();
    } while (cursor != null);

    assertThat(listed).isEqualTo(made);
  }

  @Test
  void goesDownTheTree() throws ApiException {
    UUID company = create(acme()).getData().getId();
    BuyingSignalInput signal =
        new BuyingSignalInput().title("Grows").priority(new PriorityInput("High"));
    TargetAccount account =
        create(
            new TargetAccountInput()
                .companyId(company)
                .name("Nurseries")
                .addBuyingSignalsItem(signal));
    assertThat(account.getBuyingSignals().get(0).getPriority().getLabel()).isEqualTo("High");
    TargetPersona persona =
        personas.createTargetPersona(
            APICreateTargetPersonaRequest.newBuilder()
                .targetPersonaInput(
                    new TargetPersonaInput().targetAccountId(account.getId()).name("Operations"))
                .build());
    ApiResponse<Campaign> campaign =
        campaigns.createCampaignWithHttpInfo(
            APICreateCampaignRequest.newBuilder()
                .campaignInput(
                    new CampaignInput()
                        .targetAccountId(account.getId())
                        .targetPersonaId(persona.getId())
                        .name("Spring")
                        .type(CampaignType.EMAIL))
                .build());
    campaigns.patchCampaign(
        APIPatchCampaignRequest.newBuilder()
            .id(campaign.getData().getId())
            .ifMatch(etag(campaign))
            .campaignPatch(new CampaignPatch().status(CampaignStatus.ACTIVE))
            .build());

    Campaign found =
        companies
            .getCompanyTree(APIGetCompanyTreeRequest.newBuilder().id(company).build())
            .getTargetAccounts()
            .get(0)
            .getTargetPersonas()
            .get(0)
            .getCampaigns()
            .get(0);

    assertThat(found.getStatus()).isEqualTo(CampaignStatus.ACTIVE);
  }

  @Test
  void isToldWhatItDeletes() throws ApiException {
    ApiResponse<Company> company = create(acme());
    UUID id = company.getData().getId();
    create(new TargetAccountInput().companyId(id).name("Nurseries"));

    Tree deleted =
        companies.deleteCompany(
            deletion(id, etag(company)).prefer("return=representation").build());

    assertThat(deleted.getCompany().getTargetAccounts())
        .extracting("name")
        .containsExactly("Nurseries");
  }

  @Test
  void asksWhoItIs() throws ApiException {
    assertThat(new AccountApi(client).getMe().getUser().getEmail()).isEqualTo("ada@acme.example");

    ApiException refusal = refusal(() -> new AccountApi(client("bgtm_wrong")).getMe());

    assertThat(refusal.getCode()).isEqualTo(401);
  }

  private ApiResponse<Company> create(CompanyInput input) throws ApiException {
    return companies.createCompanyWithHttpInfo(
        APICreateCompanyRequest.newBuilder().companyInput(input).build());
  }

  private TargetAccount create(TargetAccountInput input) throws ApiException {
    return accounts.createTargetAccount(
        APICreateTargetAccountRequest.newBuilder().targetAccountInput(input).build());
  }

  private Company get(UUID id) throws ApiException {
    return whole(
        Company.class, companies.getCompany(APIGetCompanyRequest.newBuilder().id(id).build()));
  }

  /** An answer that could be a part only, had one been asked for; the generator then wraps it. */
  private <T> T whole(Class<T> type, Object answer) {
    return client.getObjectMapper().convertValue(answer, type);
  }

  private ApiResponse<Company> patch(UUID id, String etag, CompanyPatch patch) throws ApiException {
    return companies.patchCompanyWithHttpInfo(
        APIPatchCompanyRequest.newBuilder().id(id).ifMatch(etag).companyPatch(patch).build());
  }

  private static APIDeleteCompanyRequest.Builder deletion(UUID id, String etag) {
    return APIDeleteCompanyRequest.newBuilder().id(id).ifMatch(etag);
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
