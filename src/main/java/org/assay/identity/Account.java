package org.assay.identity;

import java.io.Serializable;

/**
 * A person as the directory lists him.
 *
 * @param subject the provider's id of him
 * @param name the name he signs in with
 * @param enabled whether he may sign in
 */
public record Account(String subject, String name, String displayName, boolean enabled) implements Serializable {}
