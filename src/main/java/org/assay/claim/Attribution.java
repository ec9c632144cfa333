package org.assay.claim;

import java.util.List;
import java.util.UUID;
import org.assay.facts.FactReader;
import org.assay.facts.FactWriter;

/**
 * Who says it, through whom, to whom; all of them pages of actors.
 *
 * @param speaker whose statement it is
 * @param chain how it came from the speaker to the document: the speaker first, the reporter last; more than two: relayed
 * @param reporter who put it into the document
 * @param audience to whom it was said; null where nobody knows
 */
public record Attribution(UUID speaker, List<UUID> chain, UUID reporter, UUID audience) {

    static final int MAX_CHAIN = 20;

    public Attribution {
        chain = List.copyOf(chain);
    }

    static Attribution read(FactReader reader) {
        Attribution read = new Attribution(
                reader.id("speaker"),
                reader.ids("chain", MAX_CHAIN),
                reader.id("reporter"),
                reader.optionalId("audience"));
        read.check(reader);
        return read;
    }

    private void check(FactReader reader) {
        if (speaker == null || reporter == null) {
            return;
        }
        if (chain.isEmpty() || !chain.get(0).equals(speaker)) {
            reader.refuse("chain", "chain-speaker", "must begin with the speaker");
        }
        if (chain.isEmpty() || !chain.get(chain.size() - 1).equals(reporter)) {
            reader.refuse("chain", "chain-reporter", "must end with the reporter");
        }
    }

    void write(FactWriter writer) {
        writer.put("speaker", speaker)
                .all("chain", chain)
                .put("reporter", reporter)
                .put("audience", audience);
    }
}
