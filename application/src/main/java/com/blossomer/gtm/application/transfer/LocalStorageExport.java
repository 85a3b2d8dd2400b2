package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything as a dump that the old app can read. What has no place in it is under a key of its
 * own.
 */
final class LocalStorageExport implements ExportForm {
  static final String MORE = "blossomer_leftovers";

  @Override
  public void write(UserContent content, OutputStream target) throws IOException {
    new Writing(content, OldIds.of(content), new OldDump(target)).write();
  }

  /** A dump that is being written. */
  private static final class Writing {
    private final UserContent content;
    private final OldIds ids;
    private final OldDump dump;
    private final List<OldObject> more = new ArrayList<>();
    private final List<OldObject> drafts = new ArrayList<>();

    Writing(UserContent content, OldIds ids, OldDump dump) {
      this.content = content;
      this.ids = ids;
      this.dump = dump;
    }

    void write() throws IOException {
      content.companies(this::company);
      dump.json("target_accounts", list(json -> content.targetAccounts(a -> account(a, json))));
      content.targetAccounts(this::draftOf);
      dump.json("emailHistory", list(json -> content.campaignsNewestFirst(c -> email(c, json))));
      if (!drafts.isEmpty()) {
        dump.json("pg_draft_entities_list", list(json -> writeAll(drafts, json)));
      }
      new OldRest(content, dump).write(more);
      dump.end();
    }

    private void company(Company company) throws IOException {
      OldObject object = withLeftovers(company, OldShapes.company(company.profile()));
      object.withUnlessThere("_input_url", company.profile().url());
      if (ids.isCurrent(company)) {
        dump.json("dashboard_overview", object::write);
      } else {
        object.with("companyId", ids.of(company.uuid()));
        draft("company", company, null, object);
      }
    }

    private void account(TargetAccount account, JsonGenerator json) throws IOException {
      if (ids.isCurrent(account)) {
        OldObject object = dated(account, OldShapes.account(account.profile()));
        withLeftovers(account, object);
        List<OldObject> personas = new ArrayList<>();
        content.personasOf(
            account.id(),
            persona ->
                personas.add(
                    withLeftovers(persona, dated(persona, OldShapes.persona(persona.profile())))));
        object.with("personas", personas).write(json);
      }
    }

    /** Of another company than the current one. */
    private void draftOf(TargetAccount account) throws IOException {
      if (!ids.isCurrent(account)) {
        OldObject object =
            OldShapes.account(account.profile())
                .with("company_id", ids.of(account.profile().companyId().value()));
        draft("account", account, null, withLeftovers(account, object));
        content.personasOf(account.id(), persona -> draftOf(account, persona));
      }
    }

    private void draftOf(TargetAccount account, TargetPersona persona) throws IOException {
      OldObject object = OldShapes.persona(persona.profile());
      draft("persona", persona, ids.of(account.uuid()), withLeftovers(persona, object));
    }

    private void draft(String type, Aggregate record, String parent, OldObject data)
        throws IOException {
      String id = ids.of(record.uuid());
      OldObject envelope =
          new OldObject()
              .with("tempId", id)
              .with("entityType", type)
              .with("data", data)
              .with("createdAt", record.createdAt())
              .with("parentId", parent);
      dump.json("pg_draft_" + type + "_" + id, envelope::write);
      drafts.add(new OldObject().with("tempId", id).with("entityType", type));
    }

    private void email(Campaign campaign, JsonGenerator json) throws IOException {
      var profile = campaign.profile();
      String account =
          profile.targetAccountId() == null ? null : ids.of(profile.targetAccountId().value());
      String persona =
          profile.targetPersonaId() == null ? null : ids.of(profile.targetPersonaId().value());
      withLeftovers(campaign, OldEmail.of(campaign, account, persona)).write(json);
    }

    private static OldObject dated(Aggregate record, OldObject object) {
      return object.with("id", record.uuid()).with("createdAt", record.createdAt());
    }

    /** Puts what an import left over of the record where it was, if it has a place there. */
    private OldObject withLeftovers(Aggregate record, OldObject object) throws IOException {
      Source source = record.source();
      content.leftoversOf(
          record.id(),
          leftover -> {
            boolean isWithin =
                source != null
                    && leftover.key().equals(source.key())
                    && leftover.path().startsWith(source.path());
            String pointer = isWithin ? leftover.path().substring(source.path().length()) : "";
            if (!object.put(pointer, leftover)) {
              more.add(OldRest.of(leftover));
            }
          });
      return object;
    }

    private static OldDump.Value list(OldDump.Value items) {
      return json -> {
        json.writeStartArray();
        items.write(json);
        json.writeEndArray();
      };
    }
  }

  static void writeAll(List<OldObject> objects, JsonGenerator json) throws IOException {
    for (OldObject object : objects) {
      object.write(json);
    }
  }
}
