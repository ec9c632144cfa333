package org.assay.platform.web;

import java.util.List;

/**
 * The signed-in person as the frame shows him.
 *
 * @param id what distinguishes him in this browser's storage; never shown
 * @param name the name he signs in with
 * @param writer whether there is a team for which he may write
 * @param teams his teams, by name, each with his roles in it
 */
public record FramePerson(String id, String name, String displayName, boolean admin, boolean writer, List<Team> teams) {

    /**
     * A team of his.
     *
     * @param roles for people to read: {@code analyst}, {@code reviewer} …
     */
    public record Team(String name, List<String> roles) {

        public Team {
            roles = List.copyOf(roles);
        }

        /** The roles in one line. */
        public String rolesText() {
            return String.join(", ", roles);
        }
    }

    public FramePerson {
        teams = List.copyOf(teams);
    }
}
