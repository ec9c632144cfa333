package org.assay.platform.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;

/**
 * Lets every exception out of Faces, in Ajax requests too, so that {@link FailureFilter} answers all alike.
 *
 * <p>Faces' own handler would write the exception's class and message into the Ajax response.
 */
final class RethrowingExceptionHandler extends ExceptionHandlerWrapper {

    RethrowingExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        if (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            throw new FacesException(thrown);
        }
    }

    /** Named in {@code faces-config.xml}. */
    public static final class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RethrowingExceptionHandler(getWrapped().getExceptionHandler());
        }
    }
}
