package com.blossomer.gtm.adapter.http.auth;

import com.blossomer.gtm.domain.model.user.Caller;
import java.time.Instant;

/** Whom a token of an outside sign-in names, and until when it is good. */
public record TokenHolder(Caller caller, Instant until) {}
