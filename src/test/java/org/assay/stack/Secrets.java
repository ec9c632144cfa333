package org.assay.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * What this data folder's servers tell each other to be trusted: random, made once, readable by the owner only.
 *
 * @param keycloakAdmin password of Keycloak's administrator {@code admin}
 * @param webClient secret of the client {@code assay-web}
 * @param directoryClient secret of the client {@code assay-directory}
 * @param auditKey seals the audit
 */
record Secrets(String keycloakAdmin, String webClient, String directoryClient, String auditKey) {
    private static final String KEYCLOAK_ADMIN = "keycloak.admin.password";
    private static final String WEB_CLIENT = "assay-web.secret";
    private static final String DIRECTORY_CLIENT = "assay-directory.secret";
    private static final String AUDIT_KEY = "audit.key";

    static Secrets in(Path file) {
        Properties properties = new Properties();
        try {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
            } else if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            // A folder of an earlier release lacks the younger ones.
            for (String name : List.of(KEYCLOAK_ADMIN, WEB_CLIENT, DIRECTORY_CLIENT, AUDIT_KEY)) {
                properties.computeIfAbsent(name, missing -> random());
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                properties.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Secrets(
                properties.getProperty(KEYCLOAK_ADMIN),
                properties.getProperty(WEB_CLIENT),
                properties.getProperty(DIRECTORY_CLIENT),
                properties.getProperty(AUDIT_KEY));
    }

    /** The same, but for the key that seals the audit; not stored. */
    Secrets withNewAuditKey() {
        return new Secrets(keycloakAdmin, webClient, directoryClient, random());
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
