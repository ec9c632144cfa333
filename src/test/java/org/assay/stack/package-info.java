/**
 * Starts the real parts: PostgreSQL, Keycloak and WildFly with the built WAR, as processes on this machine.
 *
 * <p>One launcher serves the demo ({@link org.assay.stack.Demo}), the browser tests
 * ({@link org.assay.stack.RunningStack}), the tests inside the server and the benchmarks. Decided here:
 *
 * <ul>
 *   <li>The servers are those of production, configured by the files of production ({@code
 *       docker/wildfly/configure.cli}, {@code realm-config/assay-realm.json}); a data folder holds all that they write,
 *       so that their unpacked homes can be shared.
 *   <li>Nothing waits for a fixed time: readiness is asked of the server itself, within a bound, and a server that dies
 *       ends the wait with the last lines of its log.
 *   <li>What a test would need and an installation would not have is not here.
 * </ul>
 *
 * <p>Imports nothing of the product: it knows the WAR as a file and its addresses.
 */
package org.assay.stack;
