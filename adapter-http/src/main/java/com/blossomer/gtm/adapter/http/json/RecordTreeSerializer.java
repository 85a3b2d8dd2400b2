package com.blossomer.gtm.adapter.http.json;

import static java.util.stream.Collectors.groupingBy;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Writes a record with everything below it, each record within its parent. A campaign stands with
 * its persona; without one with its account; without either with the company.
 */
@SuppressWarnings("rawtypes") // a class literal has no type arguments
final class RecordTreeSerializer extends JsonSerializer<RecordTree> {

  @Override
  public void serialize(RecordTree tree, JsonGenerator to, SerializerProvider provider)
      throws IOException {
    new Writer((RecordTree<?>) tree, to, provider).write();
  }

  /** The writing of one tree. */
  private static final class Writer {

    private final RecordTree<?> tree;
    private final JsonGenerator to;
    private final SerializerProvider provider;
    private final Map<TargetAccountId, List<TargetPersona>> personas;
    private final Map<RecordId, List<Campaign>> campaigns;

    Writer(RecordTree<?> tree, JsonGenerator to, SerializerProvider provider) {
      this.tree = tree;
      this.to = to;
      this.provider = provider;
      personas =
          tree.targetPersonas().stream()
              .collect(groupingBy(persona -> persona.profile().targetAccountId()));
      campaigns = tree.campaigns().stream().collect(groupingBy(Writer::parent));
    }

    void write() throws IOException {
      write(tree.root());
    }

    private void write(Aggregate record) throws IOException {
      to.writeStartObject();
      AggregateSerializer.writeMembers(record, to, provider);
      if (record instanceof Company) {
        writeAll("targetAccounts", tree.targetAccounts());
      }
      if (record instanceof TargetAccount account) {
        writeAll("targetPersonas", personas.getOrDefault(account.id(), List.of()));
      }
      if (!(record instanceof Campaign)) {
        writeAll("campaigns", campaigns.getOrDefault(record.id(), List.of()));
      }
      to.writeEndObject();
    }

    private void writeAll(String name, List<? extends Aggregate> records) throws IOException {
      to.writeArrayFieldStart(name);
      for (Aggregate record : records) {
        write(record);
      }
      to.writeEndArray();
    }

    /** The typed id: records of different kinds may have one and the same UUID. */
    private static RecordId parent(Campaign campaign) {
      CampaignProfile links = campaign.profile();
      if (links.targetPersonaId() != null) {
        return links.targetPersonaId();
      }
      return links.targetAccountId() != null ? links.targetAccountId() : campaign.companyId();
    }
  }
}
