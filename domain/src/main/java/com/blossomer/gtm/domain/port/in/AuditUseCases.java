package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.AuditEntry;
import com.blossomer.gtm.domain.model.user.AuditFilter;
import com.blossomer.gtm.domain.model.user.Caller;

/** What administrators did. */
public interface AuditUseCases {

  /**
   * The newest first.
   *
   * @throws Forbidden when the caller is no administrator
   */
  Page<AuditEntry> list(Caller admin, AuditFilter filter, PageRequest page);
}
