package com.blossomer.gtm.adapter.http.json;

import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.user.ApiKeyId;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.UserId;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/** The few types whose JSON is not simply their components. */
final class DomainModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  DomainModule() {
    super("blossomer-gtm-domain");
    List.of(
            CompanyId.class,
            TargetAccountId.class,
            TargetPersonaId.class,
            CampaignId.class,
            ApiKeyId.class,
            ImportId.class,
            UserId.class,
            Email.class)
        .forEach(type -> writeAs(type, Object::toString));
    writeAs(Word.class, Word::word);
    addKeySerializer(Word.class, keys(Word::word));
    writeAs(Instant.class, DomainModule::time);
    addSerializer(ExactText.class, new ExactText.Serializer());
    addSerializer(Aggregate.class, new AggregateSerializer());
    addSerializer(RecordTree.class, new RecordTreeSerializer());
  }

  /** ISO 8601 in UTC, exact to the microsecond, as PostgreSQL keeps it. */
  static String time(Instant time) {
    return time.truncatedTo(ChronoUnit.MICROS).toString();
  }

  private static <T> JsonSerializer<T> keys(Function<T, String> text) {
    return new JsonSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator to, SerializerProvider provider)
          throws IOException {
        to.writeFieldName(text.apply(value));
      }
    };
  }

  private <T> void writeAs(Class<T> type, Function<T, String> text) {
    addSerializer(
        type,
        new JsonSerializer<T>() {
          @Override
          public void serialize(T value, JsonGenerator to, SerializerProvider provider)
              throws IOException {
            to.writeString(text.apply(value));
          }
        });
  }
}
