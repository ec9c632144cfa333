package org.assay.document;

import java.util.function.BooleanSupplier;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the text that a parser gives, and stops the parser when there is too much of it or the time is over. */
final class TextCollector extends DefaultHandler {

    /** Why the parser was stopped. */
    enum Stop {
        TOO_LONG,
        TOO_SLOW
    }

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private final BooleanSupplier late;
    private Stop stop;

    /** @param most UTF-16 units at most */
    TextCollector(int most, BooleanSupplier late) {
        this.most = most;
        this.late = late;
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (text.length() + length > most) {
            stop(Stop.TOO_LONG);
        }
        if (late.getAsBoolean()) {
            stop(Stop.TOO_SLOW);
        }
        text.append(characters, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        characters(characters, start, length);
    }

    private void stop(Stop why) throws SAXException {
        stop = why;
        throw new SAXException("Stopped: " + why);
    }

    /** Null where it was not stopped: parsers may wrap or swallow what is thrown at them. */
    Stop stopped() {
        return stop;
    }

    String text() {
        return text.toString();
    }
}
