package org.assay.stack;

import java.nio.file.Path;

/** {@code mvn -Pdemo}: everything on this machine, until Ctrl-C. */
public final class Demo {
    private Demo() {}

    /** Runs until it is told to end; a server that ends by itself ends the demo with an error. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        Progress progress = what -> System.out.printf("[assay] %5.1f s  %s%n", (System.nanoTime() - start) / 1e9, what);
        Stack stack = new Stack(
                Path.of(System.getProperty("assay.data", ".assay")),
                Ports.of(
                        Integer.getInteger("assay.port", 8080),
                        Integer.getInteger("assay.keycloak.port", 8180),
                        Integer.getInteger("assay.database.port", 8280)),
                progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, progress), "stop the demo"));
        try {
            stack.start();
            DemoContent.load(stack.wiki(), stack::token, progress);
            System.out.println(Banner.of(stack));
            stack.awaitEnd().ifPresent(ended -> System.err.println("[assay] " + ended));
        } catch (StackException e) {
            System.err.println("[assay] " + e.getMessage());
        }
        // The hook stops what runs. Nobody comes here after Ctrl-C: the hook is already at work then.
        System.exit(1);
    }

    private static void stop(Stack stack, Progress progress) {
        progress.step("Stopping");
        stack.close();
        progress.step("Stopped, the data are kept");
    }
}
