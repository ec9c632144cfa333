package org.assay.document.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.document.Capture;
import org.assay.document.DocumentFacts;
import org.assay.page.PageSummary;

/**
 * What the screen of a document shows.
 *
 * @param capture the one that is shown
 * @param shown its text; null where the caller may not see it
 * @param outlet null where there is none or the caller does not see it, as is the author
 * @param captures the newest first
 * @param people names of those who captured, by id
 */
public record DocumentScreen(
        DocumentFacts facts,
        Capture capture,
        Shown shown,
        PageSummary outlet,
        PageSummary author,
        List<Capture> captures,
        Map<UUID, String> people) {

    /** Who made a capture. */
    public String by(Capture one) {
        return people.getOrDefault(one.by(), "");
    }

    /** Whether an outlet is named that the caller does not see. */
    public boolean hidesOutlet() {
        return facts.outlet() != null && outlet == null;
    }

    /** Whether an author is named that the caller does not see. */
    public boolean hidesAuthor() {
        return facts.author() != null && author == null;
    }

    /** Whether an older one than the newest is shown. */
    public boolean isOld() {
        return capture.number() < facts.latest().number();
    }
}
