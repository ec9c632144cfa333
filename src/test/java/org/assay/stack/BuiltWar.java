package org.assay.stack;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it was built and as it is delivered. */
public final class BuiltWar {
    private BuiltWar() {}

    static Path file() {
        Path war = Path.of(System.getProperty("assay.war", "target/assay.war")).toAbsolutePath();
        if (!Files.exists(war)) {
            throw new StackException("There is no " + war + ": build it with mvn package");
        }
        return war;
    }

    /**
     * The WAR for a test inside the server: as built, with the test's classes and AssertJ added.
     *
     * @param tests the test class, and what it needs of the test sources
     */
    public static WebArchive with(Class<?>... tests) {
        return ShrinkWrap.create(ZipImporter.class, "assay.war")
                .importFrom(file().toFile())
                .as(WebArchive.class)
                .addClasses(tests)
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    }

    /** As a library it is not looked through for beans, which takes longer than all tests of a class. */
    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
