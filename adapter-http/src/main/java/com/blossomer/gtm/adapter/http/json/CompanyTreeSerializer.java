package com.blossomer.gtm.adapter.http.json;

import static java.util.stream.Collectors.groupingBy;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.CompanyTree;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Writes a company with everything below it, each record within its parent. A campaign stands with
 * its persona; without one with its account; without either with the company.
 */
final class CompanyTreeSerializer extends JsonSerializer<CompanyTree> {

  @Override
  public void serialize(CompanyTree tree, JsonGenerator to, SerializerProvider provider)
      throws IOException {
    Map<TargetAccountId, List<TargetPersona>> personas =
        tree.targetPersonas().stream()
            .collect(groupingBy(persona -> persona.profile().targetAccountId()));
    Map<Object, List<Campaign>> campaigns =
        tree.campaigns().stream().collect(groupingBy(campaign -> parent(tree, campaign)));
    to.writeStartObject();
    AggregateSerializer.writeMembers(tree.company(), to, provider);
    to.writeArrayFieldStart("targetAccounts");
    for (TargetAccount account : tree.targetAccounts()) {
      to.writeStartObject();
      AggregateSerializer.writeMembers(account, to, provider);
      to.writeArrayFieldStart("targetPersonas");
      for (TargetPersona persona : personas.getOrDefault(account.id(), List.of())) {
        to.writeStartObject();
        AggregateSerializer.writeMembers(persona, to, provider);
        writeCampaigns(campaigns, persona.id(), to, provider);
        to.writeEndObject();
      }
      to.writeEndArray();
      writeCampaigns(campaigns, account.id(), to, provider);
      to.writeEndObject();
    }
    to.writeEndArray();
    writeCampaigns(campaigns, tree.company().id(), to, provider);
    to.writeEndObject();
  }

  /** The typed id: records of different kinds may have one and the same UUID. */
  private static Object parent(CompanyTree tree, Campaign campaign) {
    if (campaign.profile().targetPersonaId() != null) {
      return campaign.profile().targetPersonaId();
    }
    return campaign.profile().targetAccountId() != null
        ? campaign.profile().targetAccountId()
        : tree.company().id();
  }

  private static void writeCampaigns(
      Map<Object, List<Campaign>> campaigns,
      Object parent,
      JsonGenerator to,
      SerializerProvider provider)
      throws IOException {
    provider.defaultSerializeField("campaigns", campaigns.getOrDefault(parent, List.of()), to);
  }
}
