package org.assay.stack;

import java.nio.file.Path;

/** {@code mvn -Pdemo}: everything on this machine, until Ctrl-C. */
public final class Demo {
    private final long start = System.nanoTime();
    private final Stack stack =
            new Stack(Path.of(System.getProperty("assay.data", ".assay")), Ports.given(), this::say);

    private Demo() {}

    /** Runs until it is told to end. What keeps it from that, or a server that ends by itself, is an error. */
    public static void main(String[] arguments) {
        try {
            new Demo().run();
        } catch (StackException e) {
            System.err.println("[assay] " + e.getMessage());
        }
        // What runs is stopped by the hook, which after Ctrl-C is already at work when this line is reached.
        System.exit(1);
    }

    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop the demo"));
        stack.start();
        DemoContent.load(stack.wiki(), stack::token, this::say);
        System.out.println(Banner.of(stack));
        stack.awaitEnd().ifPresent(ended -> System.err.println("[assay] " + ended));
    }

    private void stop() {
        if (stack.isRunning()) {
            say("Stopping");
            stack.close();
            say("Stopped, the data are kept");
        }
    }

    private void say(String what) {
        System.out.printf("[assay] %5.1f s  %s%n", (System.nanoTime() - start) / 1e9, what);
    }
}
