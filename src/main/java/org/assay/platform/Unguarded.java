package org.assay.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a public service method that asks no permission on purpose; a test refuses one that neither asks nor says why. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Unguarded {

    /** Why nothing has to be asked. */
    String value();
}
