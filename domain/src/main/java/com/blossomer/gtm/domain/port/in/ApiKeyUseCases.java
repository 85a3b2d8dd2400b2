package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.ApiKeyId;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.IssuedApiKey;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import java.util.List;

/** The caller's own keys for programs. */
public interface ApiKeyUseCases {

  /** Makes a key, whose secret can be seen this once. */
  IssuedApiKey create(Caller caller, NewApiKey key);

  /** All keys, revoked ones included, by creation time. */
  List<ApiKey> list(Caller caller);

  /**
   * Makes a key useless at once; revoking it again changes nothing.
   *
   * @throws NotFound when the caller has no such key
   */
  ApiKey revoke(Caller caller, ApiKeyId id);
}
