package com.blossomer.gtm.adapter.http.resource;

import java.util.UUID;

/**
 * How a record is to be copied.
 *
 * @param parentId what the copy belongs to; null for the same as the original
 * @param name what the copy is called; null for the same as the original
 */
public record CopyOptions(UUID parentId, String name) {}
