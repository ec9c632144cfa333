package org.assay.identity.web;

import java.util.UUID;
import org.assay.identity.PersonName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as others see him. */
@Schema(name = "Person")
public record PersonAnswer(UUID id, String name, String displayName) {

    static PersonAnswer of(PersonName person) {
        return new PersonAnswer(person.id(), person.name(), person.displayName());
    }
}
