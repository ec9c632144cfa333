package org.assay.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;

/** A database with the product's tables and the settings that WildFly's connections have, without WildFly. */
final class BenchDatabase {

    private static final Path CONFIGURATION = Path.of("docker/wildfly/configure.cli");
    private static final Pattern OPTIONS = Pattern.compile("connection-properties=options:add\\(value=\"([^\"]+)\"\\)");
    private static final Pattern SETTING = Pattern.compile("-c (\\w+)=(\\S+)");

    private BenchDatabase() {}

    /** Starts one, all tables empty. */
    static EmbeddedPostgres start() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        settings().forEach(builder::setServerConfig);
        EmbeddedPostgres postgres = builder.start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("filesystem:src/main/resources/db/migration")
                .load()
                .migrate();
        return postgres;
    }

    private static Map<String, String> settings() throws IOException {
        Matcher options = OPTIONS.matcher(Files.readString(CONFIGURATION));
        if (!options.find()) {
            throw new IllegalStateException(CONFIGURATION + " says nothing of the connections' settings");
        }
        return SETTING.matcher(options.group(1))
                .results()
                .collect(Collectors.toMap(setting -> setting.group(1), setting -> setting.group(2)));
    }
}
