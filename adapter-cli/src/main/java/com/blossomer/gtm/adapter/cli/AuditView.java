package com.blossomer.gtm.adapter.cli;

import com.blossomer.gtm.domain.model.user.AuditEntry;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.UserId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entry of the audit log as the command line shows it. */
final class AuditView {
  static final List<String> COLUMNS =
      List.of("at", "actor", "action", "subject", "detail", "channel", "requestId");

  private AuditView() {}

  static Map<String, Object> of(AuditEntry entry) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("number", entry.number());
    members.put("at", entry.at());
    members.put(
        "actor", entry.actorId() == null ? "operator" : label(entry.actorEmail(), entry.actorId()));
    members.put("actorId", entry.actorId());
    members.put("action", entry.action());
    members.put("subject", label(entry.subjectEmail(), entry.subjectId()));
    members.put("subjectId", entry.subjectId());
    members.put("detail", entry.detail());
    members.put("channel", entry.channel() == null ? null : entry.channel().word());
    members.put("requestId", entry.requestId());
    return members;
  }

  private static Object label(Email email, UserId id) {
    return email == null ? id : email;
  }
}
