package org.assay.access;

import java.util.function.Supplier;
import org.assay.identity.CurrentCaller;

/** Gives Hibernate the current caller's keys each time it puts the condition into a statement. */
public class CallerKeys implements Supplier<String> {

    @Override
    public String get() {
        return Audience.joined(Audience.keysOf(CurrentCaller.get()));
    }
}
