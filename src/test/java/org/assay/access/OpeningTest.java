package org.assay.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.Role;
import org.junit.jupiter.api.Test;

/** What is said of who can see a page is what the policy does: for every generated caller and page. */
class OpeningTest {

    private static final Random RANDOM = new Random(20_151_020);
    private static final List<String> TEAMS = List.of("iraq-desk", "syria-desk", "gulf-desk");
    private static final List<UUID> PEOPLE =
            IntStream.range(0, 4).mapToObj(i -> new UUID(7, i)).toList();

    @Test
    void R18_the_explanation_of_who_sees_the_draft_is_the_policy() {
        for (Protected page : pages()) {
            for (Caller caller : callers()) {
                assertThat(Opening.ofDraft(page).stream().anyMatch(opening -> admits(opening, caller)))
                        .as("%s %s", caller, page)
                        .isEqualTo(AccessPolicy.allows(caller, Permission.READ_DRAFT, page));
            }
        }
    }

    @Test
    void R18_the_explanation_of_who_sees_the_approved_view_is_the_policy() {
        for (Protected page : pages()) {
            for (Caller caller : callers()) {
                assertThat(Opening.ofApproved(page).stream().anyMatch(opening -> admits(opening, caller)))
                        .as("%s %s", caller, page)
                        .isEqualTo(AccessPolicy.allows(caller, Permission.READ_APPROVED, page));
            }
        }
    }

    @Test
    void the_ground_says_by_which_rule() {
        Restriction amber = new Restriction(Marking.AMBER, Set.of());
        Restriction red = new Restriction(Marking.RED, Set.of(PEOPLE.get(0)));
        Protected shared = new Protected("iraq-desk", Set.of("syria-desk"), amber, Optional.of(amber));

        assertThat(Opening.ofDraft(shared)).containsExactly(new Opening(Ground.WORKS_ON_IT, "iraq-desk", null));
        assertThat(Opening.ofApproved(shared))
                .containsExactly(
                        new Opening(Ground.OWNING_TEAM, "iraq-desk", null),
                        new Opening(Ground.SHARED_TEAM, "syria-desk", null));
        Protected closed = new Protected("iraq-desk", Set.of("syria-desk"), red, Optional.of(red));
        assertThat(Opening.ofDraft(closed))
                .containsExactly(new Opening(Ground.NAMED_AND_WORKS_ON_IT, "iraq-desk", PEOPLE.get(0)));
        assertThat(Opening.ofApproved(closed)).containsExactly(new Opening(Ground.NAMED, null, PEOPLE.get(0)));
        assertThat(Opening.ofApproved(new Protected("iraq-desk", Set.of(), amber, Optional.empty())))
                .isEmpty();
    }

    /** Read as a person reads it. */
    private static boolean admits(Opening opening, Caller caller) {
        Role[] roles = opening.ground().roles().toArray(Role[]::new);
        return caller.member()
                && (opening.person() == null || opening.person().equals(caller.person()))
                && (opening.team() == null || caller.isIn(opening.team(), roles));
    }

    private static List<Caller> callers() {
        List<Membership> all = TEAMS.stream()
                .flatMap(team -> Stream.of(Role.values()).map(role -> new Membership(team, role)))
                .toList();
        List<Caller> callers = new ArrayList<>(List.of(Caller.NOBODY));
        for (UUID person : PEOPLE) {
            callers.add(Caller.person(person, "p", "P", false, true, Set.copyOf(all)));
            callers.add(Caller.person(person, "p", "P", true, true, Set.of()));
            all.forEach(one -> callers.add(Caller.person(person, "p", "P", true, false, Set.of(one))));
            Set<Membership> some =
                    all.stream().filter(one -> RANDOM.nextInt(3) == 0).collect(Collectors.toSet());
            callers.add(Caller.person(person, "p", "P", true, RANDOM.nextBoolean(), some));
        }
        return callers;
    }

    private static List<Protected> pages() {
        List<Protected> pages = new ArrayList<>();
        for (Restriction draft : restrictions()) {
            for (Set<String> shared : List.of(Set.<String>of(), Set.of(TEAMS.get(1)), Set.copyOf(TEAMS))) {
                pages.add(new Protected(TEAMS.get(0), shared, draft, Optional.empty()));
                restrictions()
                        .forEach(approved -> pages.add(
                                new Protected(TEAMS.get(0), shared, draft, Optional.of(approved.and(draft)))));
            }
        }
        return pages;
    }

    private static List<Restriction> restrictions() {
        List<Restriction> restrictions = new ArrayList<>();
        for (Marking marking : Marking.values()) {
            restrictions.add(new Restriction(marking, Set.of()));
            restrictions.add(new Restriction(marking, Set.of(PEOPLE.get(0), PEOPLE.get(1))));
        }
        return restrictions;
    }
}
