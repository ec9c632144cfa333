package org.assay.page;

import java.io.Serializable;

/** Facts as a person types them, field by field; lives as long as the form that he writes in. */
public interface FactsForm extends Serializable {

    /** What was typed, as a JSON object of the kind's present schema; unchecked. */
    String facts();
}
