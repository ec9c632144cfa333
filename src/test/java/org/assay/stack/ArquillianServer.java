package org.assay.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.config.descriptor.api.ArquillianDescriptor;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/**
 * Prepares what the tests inside the server need before Arquillian starts it: the configured home, a base folder of its
 * own, free ports, and a fresh PostgreSQL. There is no Keycloak; who calls is set by the test.
 */
public final class ArquillianServer implements LoadableExtension {
    private static final Path FOLDER = Path.of("target/it");

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Preparation.class);
    }

    /** Public, with public methods, because Arquillian calls it by reflection. */
    public static final class Preparation {
        private final Running running = new Running();

        /** Runs before Arquillian makes its container out of the descriptor. */
        public void prepare(@Observes(precedence = 100) ArquillianDescriptor descriptor) {
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop the database"));
            Servers servers = Servers.ready(Progress.SILENT);
            Folders.delete(FOLDER);
            DataFolder data = running.start(() -> DataFolder.open(FOLDER));
            Ports ports = Ports.free();
            Postgres postgres = running.start(() -> Postgres.start(data, ports.database()));
            List<String> environment = List.of(
                    "-Denv.ASSAY_DB_URL=" + postgres.url(),
                    "-Denv.ASSAY_DB_PASSWORD=trusted",
                    "-Denv.ASSAY_AUDIT_KEY=" + "5ea1".repeat(16),
                    "-Denv.ASSAY_OIDC_PROVIDER=" + URI.create("http://localhost:" + ports.keycloak()),
                    "-Djboss.http.port=" + ports.wiki(),
                    "-Djboss.management.http.port=" + ports.management());
            descriptor
                    .container("wildfly")
                    .property("jbossHome", servers.wildfly().toString())
                    .property("javaHome", System.getProperty("java.home"))
                    .property("cleanServerBaseDir", data.of("wildfly").toString())
                    .property("serverConfig", WildFlySetup.CONFIGURATION)
                    .property(
                            "javaVmArguments",
                            Stream.concat(WildFly.javaOptions().stream(), environment.stream())
                                    .collect(Collectors.joining(" ")))
                    .property("managementPort", Integer.toString(ports.management()));
        }

        /** Runs after Arquillian has stopped its container. */
        public void stop(@Observes(precedence = -100) AfterSuite end) {
            running.close();
        }
    }
}
