/**
 * Plumbing that every feature stands on: database migration, the service stereotype, the clock, bounds of input.
 *
 * <p>Decided: nothing here knows a feature; errors of the domain are unchecked exceptions with stable codes, mapped to
 * problems and pages at the edges only. May import: the JDK, Jakarta EE, Flyway.
 */
package org.assay.platform;
