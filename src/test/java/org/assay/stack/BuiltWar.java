package org.assay.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assay.exchange.WorkedExample;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it was built and as it is delivered. */
public final class BuiltWar {
    private static final Path CLASSES = Path.of("target/test-classes").toAbsolutePath();

    private BuiltWar() {}

    static Path file() {
        Path war = Path.of(System.getProperty("assay.war", "target/assay.war")).toAbsolutePath();
        if (!Files.exists(war)) {
            throw new StackException("There is no " + war + ": build it with mvn package");
        }
        return war;
    }

    /**
     * The WAR for the tests inside the server: as built, with all of them, what lies beside them for their use, the worked
     * example where it is, and AssertJ. It is deployed once for all ({@link OneDeployment}).
     */
    public static WebArchive withTests() {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "assay.war")
                .importFrom(file().toFile())
                .as(WebArchive.class)
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
        packagesOfTests()
                .flatMap(BuiltWar::files)
                .filter(BuiltWar::isForTheServer)
                .forEach(file -> war.addAsResource(
                        file.toFile(), CLASSES.relativize(file).toString()));
        WorkedExample.addTo(war);
        return war;
    }

    private static Stream<Path> packagesOfTests() {
        return files(CLASSES)
                .filter(file -> file.toString().endsWith("IT.class"))
                .map(Path::getParent)
                .distinct();
    }

    /** What lies in those packages for tests of other sorts needs what the server has not. */
    private static boolean isForTheServer(Path file) {
        return file.toString().endsWith(".class")
                && !file.getFileName().toString().matches(".*(Test|Journey)(\\$.*)?\\.class");
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a library it is not looked through for beans, which takes longer than all tests of a class. */
    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
