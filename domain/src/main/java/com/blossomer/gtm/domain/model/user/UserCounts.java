package com.blossomer.gtm.domain.model.user;

/**
 * How much a user has.
 *
 * @param apiKeys all, those that are revoked or expired included
 */
public record UserCounts(
    long companies,
    long targetAccounts,
    long targetPersonas,
    long campaigns,
    long imports,
    long apiKeys) {}
