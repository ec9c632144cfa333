package org.assay.document;

import java.util.List;
import java.util.UUID;

/**
 * What is sent to begin a document, all but what was captured; nothing in it has been checked yet.
 *
 * @param space slug of the space
 * @param facts what is known of the source as a JSON object, without captures; null for nothing
 * @param marking label of the marking; null for the space's default
 */
public record NewDocument(
        String space, String title, String body, String facts, String marking, List<UUID> named, String summary) {}
