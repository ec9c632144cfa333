package org.assay.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Quotes as a test says they are. */
public class SaidQuotes implements QuotedBy {

    static final Map<UUID, List<Quotation>> OF = new ConcurrentHashMap<>();

    @Override
    public List<Quotation> of(UUID document) {
        return OF.getOrDefault(document, List.of());
    }

    static Quotation of(UUID page, String text, String quote) {
        int start = text.codePointCount(0, text.indexOf(quote));
        return new Quotation(
                page, "topic", "A claim", "space", "claim", 1, start, start + quote.codePointCount(0, quote.length()));
    }
}
