package org.assay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of the format are valid against the schema that the documentation holds. */
class DossierSchemaTest {

    @Test
    void the_worked_example_is_valid() {
        WorkedExample.require();
        assertThat(flaws(new String(WorkedExample.bytes(WorkedExample.DOSSIER), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void the_demos_dossier_is_valid() throws IOException {
        assertThat(flaws(Files.readString(Path.of("src/test/resources/demo/iraq-desk/ridge-dispatch.dossier.json"))))
                .isEmpty();
    }

    @Test
    void what_is_no_dossier_is_not() {
        assertThat(flaws("{\"schema\": \"assay/dossier/1.0\", \"documents\": [], \"claims\": [{\"id\": \"C11\"}]}"))
                .isNotEmpty();
        assertThat(flaws("{\"schema\": \"assay/dossier/2.0\", \"documents\": []}"))
                .isNotEmpty();
    }

    static List<Error> flaws(String json) {
        try {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("docs/dossier.schema.json")), InputFormat.JSON);
            return schema.validate(json, InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
