package org.assay.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service of a feature: the only place where a transaction begins and where access is asked.
 *
 * <p>Unchecked exceptions roll back; expected outcomes are returned as values and commit.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApplicationService {}
