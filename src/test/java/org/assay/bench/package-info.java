/**
 * Benchmarks: {@code mvn -Pbench} starts everything with fresh data, generates pages, measures, prints one table.
 *
 * <p>Decided: all figures of a table come from one run on one machine, beside baselines on the same server; nothing here is a
 * test, and no test asserts seconds.
 */
package org.assay.bench;
