package org.assay.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives the generated query classes their entity manager. */
@ApplicationScoped
class EntityManagers {

    @Produces
    @PersistenceContext
    private EntityManager entities;
}
