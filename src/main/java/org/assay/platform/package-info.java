/** Plumbing that every feature stands on. */
package org.assay.platform;
