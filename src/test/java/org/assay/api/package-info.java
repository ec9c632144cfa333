/**
 * The interface for programs, driven over HTTP against the running servers, as people of the demo: what each may do, what
 * is refused and how, and that nothing shows what is not for the caller.
 */
package org.assay.api;
