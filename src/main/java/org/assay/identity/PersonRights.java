package org.assay.identity;

import java.io.Serializable;

/** A person and what he is, as last known. */
public record PersonRights(PersonName person, Rights rights) implements Serializable {}
