/**
 * People and teams at the product's edge, for admins: backings of the screens in {@code webapp/people} and REST resources.
 *
 * <p>Decided: neither holds a rule. Where the directory does not answer, a screen says so in its own frame, since only this
 * part of the wiki is touched. May import: {@code people} and what stands above it, {@code platform.web}, {@code
 * platform.rest}.
 */
package org.assay.people.web;
