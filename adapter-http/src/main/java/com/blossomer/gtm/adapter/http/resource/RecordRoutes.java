package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.port.in.UseCases;
import java.util.ArrayList;
import java.util.List;

/**
 * The operations on a user's own records. They can take part in a transaction: then they are put
 * upon the use cases of that one. So whatever is here can be part of a batch if it changes
 * something, and can be repeated by a key if it is a POST.
 */
final class RecordRoutes {

  private final Paging paging;

  RecordRoutes(Paging paging) {
    this.paging = paging;
  }

  /** All of them upon these use cases, the batch included; always in the same order. */
  List<Route> on(UseCases useCases) {
    List<Route> routes = single(useCases);
    routes.addAll(new BatchHandler(useCases, this).routes());
    return routes;
  }

  /** Those that are no batch, always in the same order. */
  List<Route> single(UseCases useCases) {
    List<Route> routes = new ArrayList<>();
    Deletion deletion = new Deletion(useCases.trees());
    routes.addAll(new CompanyHandler(useCases.companies(), paging, deletion).routes());
    routes.addAll(new TargetAccountHandler(useCases.targetAccounts(), paging, deletion).routes());
    routes.addAll(new TargetPersonaHandler(useCases.targetPersonas(), paging, deletion).routes());
    routes.addAll(new CampaignHandler(useCases.campaigns(), paging, deletion).routes());
    routes.addAll(new TreeHandler(useCases.trees()).routes());
    return routes;
  }
}
