package org.assay.stack;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * For journeys: one stack on free ports with fresh data, and one browser, started when the first class of the run needs
 * them and shared by all. Tests, and methods around them, may ask for a {@link Stack} or a {@link Browser}. Windows are
 * closed after each test; what was stored stays, so that a test brings its own names.
 *
 * <p>A test that fails leaves what the browser showed, and the end of the server's log, in {@code target/journey}.
 */
public final class RunningStack
        implements BeforeAllCallback, AfterTestExecutionCallback, AfterEachCallback, ParameterResolver {
    /** Order of classes that start the server anew: after all others, for whom it would be slow again. */
    public static final int RESTARTS = Integer.MAX_VALUE;

    private static final Path FOLDER = Path.of("target/journey");

    @Override
    public void beforeAll(ExtensionContext context) {
        shared(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Stack.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Shared shared = shared(context);
        return parameter.getParameter().getType() == Stack.class ? shared.stack : shared.browser();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        context.getExecutionException().ifPresent(failure -> shared(context).keepEvidence(name(context)));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        shared(context).closeWindows();
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
    }

    private static Shared shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningStack.class))
                .getOrComputeIfAbsent(Shared.class, key -> new Shared(), Shared.class);
    }

    /** Closed by JUnit at the end of the run, and by the end of the process whatever its reason. */
    private static final class Shared implements AutoCloseable {
        private final Stack stack;
        private Browser browser;

        private Shared() {
            Folders.delete(FOLDER);
            stack = new Stack(FOLDER.resolve("data"), Ports.free(), Progress.SILENT);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop the stack"));
            stack.start();
        }

        private Browser browser() {
            if (browser == null) {
                browser = new Browser(stack.wiki());
            }
            return browser;
        }

        private void keepEvidence(String test) {
            Evidence evidence = new Evidence(FOLDER.resolve(test));
            evidence.keep(stack);
            if (browser != null) {
                evidence.keep(browser);
            }
        }

        private void closeWindows() {
            if (browser != null) {
                browser.closeWindows();
            }
        }

        @Override
        public void close() {
            if (browser != null) {
                browser.close();
            }
            stack.close();
        }
    }
}
