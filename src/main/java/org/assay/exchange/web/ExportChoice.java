package org.assay.exchange.web;

import org.assay.access.Marking;
import org.assay.page.Stage;
import org.assay.platform.Malformed;

/**
 * What of a space is exported.
 *
 * @param stage null for each page's effective stage
 * @param most null for all markings
 */
record ExportChoice(Stage stage, Marking most) {

    static ExportChoice of(String stage, String marking) {
        return new ExportChoice(
                empty(stage)
                        ? null
                        : Stage.of(stage)
                                .orElseThrow(() -> new Malformed("stage", "unknown", "must be draft or approved")),
                empty(marking)
                        ? null
                        : Marking.of(marking)
                                .orElseThrow(() -> new Malformed(
                                        "marking", "unknown", "must be CLEAR, GREEN, AMBER, AMBER+STRICT or RED")));
    }

    /** Space slugs are plain letters, digits and hyphens. */
    static String disposition(String space) {
        return "attachment; filename=\"" + space.replaceAll("[^a-z0-9-]", "") + ".dossier.json\"";
    }

    private static boolean empty(String text) {
        return text == null || text.isEmpty();
    }
}
