package org.assay.page;

import java.util.List;
import java.util.UUID;

/**
 * What is sent to create a page; nothing in it has been checked yet.
 *
 * @param space slug of the space
 * @param kind name of the kind
 * @param marking label of the marking; null for the space's default
 */
public record NewPage(
        String space,
        String kind,
        String title,
        String body,
        String facts,
        String marking,
        List<UUID> named,
        String summary) {}
