package com.blossomer.gtm.domain.model.user;

/** What to change about a user; null leaves what is there. */
public record UserChanges(Email email, String name, Role role, Plan plan) {}
