package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.AuditEntry;
import com.blossomer.gtm.domain.model.user.AuditFilter;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.port.in.AuditUseCases;
import com.blossomer.gtm.domain.port.out.AuditLog;

final class AuditService implements AuditUseCases {

  private final AuditLog log;
  private final Administrators administrators;

  AuditService(AuditLog log, Administrators administrators) {
    this.log = log;
    this.administrators = administrators;
  }

  @Override
  public Page<AuditEntry> list(Caller admin, AuditFilter filter, PageRequest page) {
    administrators.require(admin, "read the audit log", null);
    return log.list(filter, page);
  }
}
