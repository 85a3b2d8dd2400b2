package com.blossomer.gtm.adapter.http.json;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;

/** Writes a stored record as one flat object: what the store knows about it, then its content. */
final class AggregateSerializer extends JsonSerializer<Aggregate> {

  @Override
  public void serialize(Aggregate record, JsonGenerator to, SerializerProvider provider)
      throws IOException {
    to.writeStartObject(record);
    writeMembers(record, to, provider);
    to.writeEndObject();
  }

  /** Writes the members into an object that was begun. */
  static void writeMembers(Aggregate record, JsonGenerator to, SerializerProvider provider)
      throws IOException {
    to.writeStringField("id", record.uuid().toString());
    to.writeNumberField("version", record.version().number());
    to.writeStringField("createdAt", DomainModule.time(record.createdAt()));
    to.writeStringField("updatedAt", DomainModule.time(record.updatedAt()));
    provider.defaultSerializeField("source", record.source(), to);
    CompanyId company = impliedCompany(record);
    if (company != null) {
      to.writeStringField("companyId", company.toString());
    }
    Object content = content(record);
    provider
        .findValueSerializer(content.getClass())
        .unwrappingSerializer(NameTransformer.NOP)
        .serialize(content, to, provider);
  }

  private static CompanyId impliedCompany(Aggregate record) {
    if (record instanceof TargetPersona persona) {
      return persona.companyId();
    }
    return record instanceof Campaign campaign ? campaign.companyId() : null;
  }

  private static Object content(Aggregate record) {
    if (record instanceof Company company) {
      return company.profile();
    }
    if (record instanceof TargetAccount account) {
      return account.profile();
    }
    if (record instanceof TargetPersona persona) {
      return persona.profile();
    }
    return ((Campaign) record).profile();
  }
}
