package org.assay.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.page.Facts;

/**
 * What is known of a document's source, and its captures.
 *
 * @param ref its short name in a body of knowledge; null for none, as all that follows but the flags
 * @param kind what kind of document it is, in words
 * @param language BCP 47
 * @param outlet page of the actor that published it
 * @param outletStated whether the document says so itself
 * @param author page of the actor that wrote it
 * @param authorStated whether the document says so itself
 * @param captures in ascending order of their numbers, at least one
 */
public record DocumentFacts(
        String ref,
        String kind,
        String language,
        UUID outlet,
        boolean outletStated,
        UUID author,
        boolean authorStated,
        Published published,
        String url,
        String archiveUrl,
        String note,
        List<Capture> captures)
        implements Facts {

    public DocumentFacts {
        captures = List.copyOf(captures);
    }

    /** The newest capture. */
    public Capture latest() {
        return captures.get(captures.size() - 1);
    }

    /** The capture of that number. */
    public Optional<Capture> capture(int number) {
        return captures.stream().filter(capture -> capture.number() == number).findFirst();
    }
}
