package org.assay.actor.web;

import java.util.List;

/** Several things typed one a line. */
final class Lines {

    private Lines() {}

    static List<String> of(String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
