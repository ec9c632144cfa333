package org.assay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.platform.Bounds;
import org.assay.platform.Invalid;
import org.assay.tradecraft.ActorKind;
import org.assay.tradecraft.Provenance;
import org.assay.tradecraft.Verdict;
import org.junit.jupiter.api.Test;

class ActorRulesTest {

    private static final UUID PAGE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID ME = new UUID(0, 3);
    private static final ActorFacts NOBODY = ActorFacts.of(ActorKind.PERSON);

    @Test
    void no_actor_is_anything_to_itself() {
        assertThat(violations(stating(List.of(), List.of(related(PAGE))), NOBODY))
                .containsExactly("facts.relations[0].to itself");
        assertThat(violations(stating(List.of(), List.of(related(OTHER))), NOBODY))
                .isEmpty();
    }

    @Test
    void a_name_may_be_there_twice_for_different_users_only() {
        Alias mine = new Alias("Sources", null, null, OTHER, null, null, null);
        Alias theirs = new Alias("Sources", null, null, ME, null, null, null);
        assertThat(violations(stating(List.of(mine, theirs), List.of()), NOBODY))
                .isEmpty();
        assertThat(violations(stating(List.of(mine, theirs, mine), List.of()), NOBODY))
                .containsExactly("facts.aliases[2] twice");
    }

    @Test
    void a_decision_is_signed_by_who_makes_it_and_stays_as_it_was() {
        IdentityDecision others = new IdentityDecision(OTHER, Verdict.DIFFERENT, "x", OTHER, Instant.EPOCH);
        ActorFacts decided = NOBODY.decided(List.of(others), null);
        assertThat(violations(decided, NOBODY)).containsExactly("facts.identity[0].by other-person");
        assertThat(violations(decided, decided)).isEmpty();
    }

    @Test
    void who_stands_for_an_actor_was_decided_to_be_the_same() {
        IdentityDecision same = new IdentityDecision(OTHER, Verdict.SAME, "x", ME, Instant.EPOCH);
        IdentityDecision undone = new IdentityDecision(OTHER, Verdict.UNSURE, "x", ME, Instant.EPOCH);
        assertThat(violations(NOBODY.decided(List.of(same), OTHER), NOBODY)).isEmpty();
        assertThat(violations(NOBODY.decided(List.of(), OTHER), NOBODY)).containsExactly("facts.mergedInto undecided");
        assertThat(violations(NOBODY.decided(List.of(same, undone), OTHER), NOBODY))
                .containsExactly("facts.mergedInto undecided");
    }

    private static ActorFacts stating(List<Alias> aliases, List<ActorRelation> relations) {
        return new ActorFacts(
                null,
                ActorKind.PERSON,
                false,
                List.of(),
                aliases,
                List.of(),
                List.of(),
                relations,
                null,
                List.of(),
                null,
                null);
    }

    private static ActorRelation related(UUID to) {
        return new ActorRelation(
                null, "part-of", to, true, null, null, null, Provenance.STATED, null, null, null, null);
    }

    private static List<String> violations(ActorFacts facts, ActorFacts before) {
        Bounds bounds = Bounds.check();
        Work.runAs(
                Caller.person(ME, "me", "Me", true, false, Set.of()),
                () -> ActorRules.checkAlone(PAGE, facts, before, bounds));
        try {
            bounds.orThrow();
            return List.of();
        } catch (Invalid invalid) {
            return invalid.violations().stream()
                    .map(one -> one.field() + " " + one.code())
                    .toList();
        }
    }
}
