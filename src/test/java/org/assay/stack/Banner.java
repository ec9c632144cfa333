package org.assay.stack;

import java.util.ArrayList;
import java.util.List;

/** What somebody who has just started the demo wants to know, in a box. */
final class Banner {
    private Banner() {}

    static String of(Stack stack) {
        List<String> lines = new ArrayList<>();
        lines.add("Assay is ready at " + stack.wiki());
        lines.add("Sign in as one of these; the password is the name. Ctrl-C stops, the data are kept.");
        lines.add("");
        lines.add("%-8s %-18s %-24s %s".formatted("name", "", "team", "roles"));
        DemoPerson.all().forEach(person -> lines.add(line(person)));
        lines.add("");
        lines.add("Keycloak: " + stack.keycloak() + "   API: " + stack.wiki() + "/openapi");
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        String edge = "+" + "-".repeat(width + 2) + "+";
        StringBuilder box = new StringBuilder(edge).append('\n');
        lines.forEach(line -> box.append("| ")
                .append(line)
                .append(" ".repeat(width - line.length()))
                .append(" |\n"));
        return box.append(edge).toString();
    }

    private static String line(DemoPerson person) {
        return "%-8s %-18s %-24s %s"
                .formatted(person.name(), person.fullName(), team(person), String.join(", ", person.roles()));
    }

    private static String team(DemoPerson person) {
        return person.groups().stream()
                .map(group -> group.split("/"))
                .map(part -> part[2] + ", " + part[3].substring(0, part[3].length() - 1))
                .findFirst()
                .orElse("");
    }
}
