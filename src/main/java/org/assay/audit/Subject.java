package org.assay.audit;

import java.io.Serializable;

/**
 * Something that acts are done to, as the caller may see it.
 *
 * @param title what it is called
 * @param address where it is shown
 */
public record Subject(String title, String address) implements Serializable {}
