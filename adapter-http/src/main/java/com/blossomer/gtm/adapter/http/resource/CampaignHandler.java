package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.port.in.CampaignUseCases;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Campaigns over HTTP. */
final class CampaignHandler {

  private static final String COLLECTION = "/api/campaigns";
  private static final String ITEM = COLLECTION + "/{id}";
  private static final QueryFields<Campaign> FIELDS = QueryFields.ofCampaigns();

  private final CampaignUseCases campaigns;
  private final Paging paging;
  private final Deletion deletion;
  private final RecordFormat<CampaignProfile> format =
      RecordFormat.withImpliedCompany(CampaignProfile.class);

  CampaignHandler(CampaignUseCases campaigns, Paging paging, Deletion deletion) {
    this.campaigns = campaigns;
    this.paging = paging;
    this.deletion = deletion;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET", COLLECTION, this::list).taking(Paging.parameters()).filtered(),
        Route.of("POST", COLLECTION, this::create),
        Route.of("GET", ITEM, this::get).taking(View.PARAMETERS),
        Route.of("PUT", ITEM, this::replace),
        Route.of("PATCH", ITEM, this::patch),
        Route.of("DELETE", ITEM, this::delete).producing(null));
  }

  private void list(Exchange exchange) {
    Paging.Wanted wanted = paging.read(exchange, COLLECTION, FIELDS);
    paging.answer(
        exchange, wanted, campaigns.list(exchange.caller(), wanted.query(), wanted.page()));
  }

  private void create(Exchange exchange) {
    RecordFormat.Created<CampaignProfile> body = format.create(exchange.body(Route.JSON));
    exchange.created(
        COLLECTION,
        campaigns.create(exchange.caller(), body.id().map(CampaignId::new), body.content()));
  }

  private void get(Exchange exchange) {
    View view = Paging.view(exchange, FIELDS);
    paging.answer(exchange, view, campaigns.get(exchange.caller(), id(exchange)));
  }

  private void replace(Exchange exchange) {
    ExpectedVersion expected = EntityTags.expected(exchange);
    JsonNode body = exchange.body(Route.JSON);
    Campaign changed =
        campaigns.change(
            exchange.caller(), id(exchange), expected, current -> format.replace(current, body));
    exchange.answer(200, changed);
  }

  private void patch(Exchange exchange) {
    ExpectedVersion expected = EntityTags.expected(exchange);
    JsonNode patch = exchange.body(Route.MERGE_PATCH);
    Campaign changed =
        campaigns.change(
            exchange.caller(), id(exchange), expected, current -> format.patch(current, patch));
    exchange.answer(200, changed);
  }

  private void delete(Exchange exchange) {
    CampaignId id = id(exchange);
    deletion.run(exchange, id, expected -> campaigns.delete(exchange.caller(), id, expected));
  }

  private static CampaignId id(Exchange exchange) {
    return new CampaignId(exchange.id());
  }
}
