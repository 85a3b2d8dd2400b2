package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.json.Pointers;
import com.blossomer.gtm.adapter.http.json.RecordBinder;
import com.blossomer.gtm.adapter.http.json.RecordBinder.Bound;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.tree.NewRecord;
import com.blossomer.gtm.domain.model.tree.NewTree;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Reads one tree from JSON and collects everything that is wrong with any of its records, each with
 * its place in the whole. A record below another need not name what it belongs to; if it does, it
 * has to be what it stands in.
 */
final class TreeReader {

  private static final String COMPANY_ID = "companyId";
  private static final String ACCOUNT_ID = "targetAccountId";
  private static final String PERSONA_ID = "targetPersonaId";

  /** Stands for the parent of a record below another, which its place tells. */
  private static final String IMPLIED = "00000000-0000-0000-0000-000000000000";

  private static final List<String> BROUGHT_ALONG =
      List.of("id", "version", "createdAt", "updatedAt", "source");

  /** A record whose company is that of its account may bring that along, too. */
  private static final List<String> WITH_COMPANY =
      Stream.concat(BROUGHT_ALONG.stream(), Stream.of(COMPANY_ID)).toList();

  /** More than anybody reads. */
  private static final int MAX_PROBLEMS = 1_000;

  /** The ids of what a record stands in, as they are given; null where there is none. */
  private record Above(JsonNode company, JsonNode account, JsonNode persona) {}

  /** What was read of one record; meaningless when something is wrong with it. */
  private record Read<P>(BroughtAlong brought, P content) {

    private NewRecord<P> record() {
      return new NewRecord<>(brought.id(), brought.createdAt(), brought.origin(), content);
    }
  }

  private final List<Violation> problems = new ArrayList<>();
  private int records;

  NewTree read(JsonNode body) {
    if (!body.isObject()) {
      throw new Invalid("", "wrong_type", "The body must be a JSON object.");
    }
    List<String> kinds = Stream.of(EntityKind.values()).map(EntityKind::word).toList();
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!kinds.contains(name)) {
                problem(Pointers.of("", name), "unknown_member", "There is no such member here.");
              }
            });
    List<String> roots = kinds.stream().filter(body::has).toList();
    NewTree tree = null;
    if (roots.size() == 1) {
      tree = root(roots.get(0), body.get(roots.get(0)));
    } else {
      problem("", "not_one_root", "There must be exactly one of " + String.join(", ", kinds) + ".");
    }
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
    return tree;
  }

  private NewTree root(String kind, JsonNode node) {
    String place = "/" + kind;
    return switch (kind) {
      case "company" -> company(node, place);
      case "targetAccount" -> account(node, null, place);
      case "targetPersona" -> persona(node, null, place);
      default -> campaign(node, null, place);
    };
  }

  private NewTree.OfCompany company(JsonNode node, String place) {
    ObjectNode members = members(node, place);
    JsonNode accounts = members.remove("targetAccounts");
    JsonNode campaigns = members.remove("campaigns");
    Above here = new Above(members.get("id"), null, null);
    Read<CompanyProfile> read = bind(CompanyProfile.class, members, BROUGHT_ALONG, place);
    List<NewTree.OfTargetAccount> ofAccounts =
        all(accounts, place + "/targetAccounts", (child, at) -> account(child, here, at));
    List<NewTree.OfCampaign> ofCampaigns = campaigns(campaigns, here, place);
    return isFine() ? new NewTree.OfCompany(read.record(), ofAccounts, ofCampaigns) : null;
  }

  private NewTree.OfTargetAccount account(JsonNode node, Above above, String place) {
    ObjectNode members = members(node, place);
    JsonNode personas = members.remove("targetPersonas");
    JsonNode campaigns = members.remove("campaigns");
    JsonNode company = above == null ? members.get(COMPANY_ID) : above.company();
    Above here = new Above(company, members.get("id"), null);
    if (above != null) {
      take(members, COMPANY_ID, company, place);
      members.put(COMPANY_ID, IMPLIED);
    }
    Read<TargetAccountProfile> read =
        bind(TargetAccountProfile.class, members, BROUGHT_ALONG, place);
    List<NewTree.OfTargetPersona> ofPersonas =
        all(personas, place + "/targetPersonas", (child, at) -> persona(child, here, at));
    List<NewTree.OfCampaign> ofCampaigns = campaigns(campaigns, here, place);
    return isFine() ? new NewTree.OfTargetAccount(read.record(), ofPersonas, ofCampaigns) : null;
  }

  private NewTree.OfTargetPersona persona(JsonNode node, Above above, String place) {
    ObjectNode members = members(node, place);
    JsonNode campaigns = members.remove("campaigns");
    JsonNode company = above == null ? members.get(COMPANY_ID) : above.company();
    JsonNode account = above == null ? members.get(ACCOUNT_ID) : above.account();
    Above here = new Above(company, account, members.get("id"));
    if (above != null) {
      take(members, COMPANY_ID, company, place);
      take(members, ACCOUNT_ID, account, place);
      members.put(ACCOUNT_ID, IMPLIED);
    }
    Read<TargetPersonaProfile> read =
        bind(TargetPersonaProfile.class, members, WITH_COMPANY, place);
    List<NewTree.OfCampaign> ofCampaigns = campaigns(campaigns, here, place);
    return isFine()
        ? new NewTree.OfTargetPersona(read.record(), read.brought().companyId(), ofCampaigns)
        : null;
  }

  private NewTree.OfCampaign campaign(JsonNode node, Above above, String place) {
    ObjectNode members = members(node, place);
    if (above != null) {
      take(members, COMPANY_ID, above.company(), place);
      take(members, ACCOUNT_ID, above.account(), place);
      take(members, PERSONA_ID, above.persona(), place);
    }
    Read<CampaignProfile> read = bind(CampaignProfile.class, members, WITH_COMPANY, place);
    return isFine() ? new NewTree.OfCampaign(read.record(), read.brought().companyId()) : null;
  }

  private List<NewTree.OfCampaign> campaigns(JsonNode list, Above above, String place) {
    return all(list, place + "/campaigns", (child, at) -> campaign(child, above, at));
  }

  private <T> List<T> all(JsonNode list, String place, BiFunction<JsonNode, String, T> read) {
    List<T> children = new ArrayList<>();
    if (list != null && !list.isNull() && !list.isArray()) {
      problem(place, "wrong_type", "This must be a list.");
    } else if (list != null) {
      for (int i = 0; i < list.size(); i++) {
        children.add(read.apply(list.get(i), place + "/" + i));
      }
    }
    return children;
  }

  /** A copy of the members of a record; empty when it is no object. */
  private ObjectNode members(JsonNode node, String place) {
    if (++records > RecordTree.MAX_RECORDS) {
      throw new Invalid(
          "", "too_many", "A tree has at most " + RecordTree.MAX_RECORDS + " records.");
    }
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    if (!node.isObject()) {
      problem(place, "wrong_type", "This must be an object.");
      return members;
    }
    return members.setAll((ObjectNode) node);
  }

  /** Takes a parent that is implied away; it may be there, but must not be another. */
  private void take(ObjectNode members, String name, JsonNode implied, String place) {
    JsonNode given = members.remove(name);
    boolean isSilent = given == null || given.isNull();
    if (!isSilent && (implied == null || !SameValue.is(given, implied))) {
      problem(
          place + "/" + name,
          "other_parent",
          "This is not the id of what the record stands in; leave it out.");
    }
  }

  private <P extends Record> Read<P> bind(
      Class<P> type, ObjectNode members, List<String> broughtAlong, String place) {
    ObjectNode brought = JsonNodeFactory.instance.objectNode();
    for (String name : broughtAlong) {
      JsonNode given = members.remove(name);
      if (given != null) {
        brought.set(name, given);
      }
    }
    Bound<BroughtAlong> along = RecordBinder.bind(BroughtAlong.class, brought);
    Bound<P> content = RecordBinder.bind(type, members);
    Stream.concat(along.problems().stream(), content.problems().stream())
        .map(violation -> violation.below(place))
        .forEach(violation -> problem(violation.pointer(), violation.code(), violation.detail()));
    return new Read<>(along.value(), content.value());
  }

  private boolean isFine() {
    return problems.isEmpty();
  }

  private void problem(String pointer, String code, String detail) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add(new Violation(pointer, code, detail));
    }
  }
}
