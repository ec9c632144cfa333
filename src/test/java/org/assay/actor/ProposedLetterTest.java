package org.assay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assay.tradecraft.Reliability;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedLetterTest {

    @ParameterizedTest
    @CsvSource({
        "0,0,F", "4,0,F", "2,2,F", "5,0,A", "9,1,A", "8,2,B", "7,3,B", "6,4,C", "5,5,C", "4,6,D", "2,8,D", "1,9,E",
        "0,5,E"
    })
    void a_letter_is_proposed_by_what_was_confirmed_and_none_by_too_little(
            int confirmed, int refuted, Reliability letter) {
        assertThat(ProposedLetter.of(new TrackRecord.Resolved(confirmed, refuted))
                        .letter())
                .isEqualTo(letter);
    }

    @Property
    void one_more_refutation_never_makes_the_proposal_better(
            @ForAll @IntRange(max = 200) int confirmed, @ForAll @IntRange(min = 5, max = 200) int refuted) {
        Reliability before =
                ProposedLetter.of(new TrackRecord.Resolved(confirmed, refuted)).letter();
        Reliability after = ProposedLetter.of(new TrackRecord.Resolved(confirmed, refuted + 1))
                .letter();
        assertThat(after).isGreaterThanOrEqualTo(before);
    }
}
