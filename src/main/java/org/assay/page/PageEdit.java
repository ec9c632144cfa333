package org.assay.page;

import java.util.List;
import java.util.UUID;

/**
 * What is sent to save a page; nothing in it has been checked yet. A null facts, marking or named leaves it as in the base.
 *
 * @param base hash of the revision that the author started from
 * @param marking label of the marking
 */
public record PageEdit(
        String base, String title, String body, String facts, String marking, List<UUID> named, String summary) {}
