package org.assay.page;

import java.io.Serializable;
import java.util.Set;
import org.assay.identity.PersonName;
import org.assay.identity.Role;

/** Somebody in a team, with his roles there as last known. */
public record TeamMember(PersonName person, Set<Role> roles) implements Serializable {}
