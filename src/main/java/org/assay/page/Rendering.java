package org.assay.page;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The rendered text of published revisions, once per content; links are still holes. */
@Entity
@Immutable
@Table(name = "rendering")
class Rendering {

    private static final String FORMAT = "assay-rendering-1";

    @Id
    private String hash;

    private String template;

    protected Rendering() {}

    Rendering(String template) {
        this.hash = hashOf(template);
        this.template = template;
    }

    static String hashOf(String template) {
        return new Digest(FORMAT).text(template).hex();
    }

    String hash() {
        return hash;
    }

    String template() {
        return template;
    }
}
