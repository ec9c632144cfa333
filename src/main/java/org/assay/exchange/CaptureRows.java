package org.assay.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps the captures that an import brings along; those that are there already stay as they are. */
@ApplicationScoped
class CaptureRows {

    @PersistenceContext
    private EntityManager entities;

    void keep(List<CaptureFile> captures) {
        throw new UnsupportedOperationException(captures + " " + entities);
    }
}
