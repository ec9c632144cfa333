package org.assay.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.platform.Invalid;

/**
 * Sees to it that every capture that facts name is stored: those that wait in the {@link Intake} are stored with the revision
 * that names them, in its transaction, and what nobody has captured cannot be named.
 */
@ApplicationScoped
class CaptureKeeper {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Intake intake;

    /** @throws Invalid if one of them is neither stored nor waiting */
    void keep(UUID page, List<Capture> captures) {
        Map<Integer, Capture> stored = stored(page);
        for (int i = 0; i < captures.size(); i++) {
            Capture capture = captures.get(i);
            Capture known = stored.get(capture.number());
            if (known == null) {
                entities.persist(new CaptureRow(page, capture, waiting(i, capture)));
            } else if (!known.equals(capture)) {
                throw unknown(i);
            }
        }
        entities.flush();
    }

    private Captured waiting(int index, Capture capture) {
        return intake.meant(capture).orElseThrow(() -> unknown(index));
    }

    private Map<Integer, Capture> stored(UUID page) {
        return entities.createQuery(CaptureTexts.RECORD + " where c.id.pageId = :page", Capture.class)
                .setParameter("page", page)
                .getResultStream()
                .collect(Collectors.toMap(Capture::number, Function.identity()));
    }

    private static Invalid unknown(int index) {
        return new Invalid(
                "facts.captures[" + index + "]",
                "unknown",
                "must be a capture of this document: captures are made by capturing");
    }
}
