package org.assay.page;

import java.io.Serializable;
import org.assay.access.Opening;
import org.assay.identity.PersonName;

/**
 * Somebody to whom a stage of a page is open.
 *
 * @param person whom the opening names; null where it names nobody, or one who is not known any more
 */
public record Opened(Opening opening, PersonName person) implements Serializable {}
