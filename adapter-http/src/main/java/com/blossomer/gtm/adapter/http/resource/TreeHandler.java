package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.json.RecordBinder;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.port.in.TreeUseCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records with everything below them, over HTTP. */
final class TreeHandler {

  private final TreeUseCases trees;

  TreeHandler(TreeUseCases trees) {
    this.trees = trees;
  }

  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(Route.of("POST", "/api/trees", this::create).takingUpTo(TreeFormat.MAX_BYTES));
    for (EntityKind kind : EntityKind.values()) {
      String copy = collection(kind) + "/{id}:clone";
      routes.add(Route.of("POST", copy, exchange -> copy(exchange, kind)));
    }
    return routes;
  }

  private void create(Exchange exchange) {
    RecordTree<?> created =
        trees.create(exchange.caller(), TreeFormat.read(exchange.body(Route.JSON)));
    RecordId root = created.root().id();
    exchange.header("Location", collection(root.kind()) + "/" + root.value());
    exchange.answer(201, Route.JSON, TreeFormat.write(created));
  }

  private void copy(Exchange exchange, EntityKind kind) {
    RecordId id = RecordId.of(kind, exchange.id());
    CopyOptions options =
        RecordBinder.bind(CopyOptions.class, exchange.bodyIfAny(Route.JSON)).orThrow(List.of());
    exchange.created(
        collection(kind),
        trees.copy(
            exchange.caller(),
            id,
            Optional.ofNullable(options.parentId()),
            Optional.ofNullable(options.name())));
  }

  private static String collection(EntityKind kind) {
    return switch (kind) {
      case COMPANY -> "/api/companies";
      case TARGET_ACCOUNT -> "/api/target-accounts";
      case TARGET_PERSONA -> "/api/target-personas";
      case CAMPAIGN -> "/api/campaigns";
    };
  }
}
