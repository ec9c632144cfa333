package org.assay.identity;

import java.io.Serializable;
import java.util.UUID;

/**
 * A person as others see him.
 *
 * @param name the name he signs in with
 */
public record PersonName(UUID id, String name, String displayName) implements Serializable {}
