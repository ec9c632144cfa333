package org.assay.document.web;

import java.io.Serializable;
import java.util.UUID;

/** A page that is referred to, by its title. */
public record PageName(UUID id, String title) implements Serializable {}
