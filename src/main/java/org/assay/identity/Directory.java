package org.assay.identity;

import java.util.List;
import java.util.Optional;

/**
 * The directory of people and teams, kept by the identity provider. Every method asks it anew and within seconds.
 *
 * <p>Whoever calls has asked {@code access} before. All of them throw {@link DirectoryAway} where the provider does not
 * answer.
 */
public interface Directory {

    /** The most that one call lists. */
    int MOST = 100;

    /**
     * People whose name, first or last name or address holds the text, by name.
     *
     * @param text empty for everybody
     * @param disabled only those who may not sign in
     * @param first how many to leave out
     * @param most at most {@link #MOST}
     */
    List<Account> people(String text, boolean disabled, int first, int most);

    /** One person with what he is; empty where there is none. */
    Optional<KnownAccount> person(String subject);

    /** Gives or takes a role in a team. */
    void member(String subject, Membership membership, boolean given);

    /**
     * Gives or takes the realm role {@code admin}; {@code user}, without which it is worth nothing, is given with it.
     *
     * @throws org.assay.platform.Clash if it is to be taken from one who has it by a group or another role of the provider
     */
    void admin(String subject, boolean given);

    /** Lets a person sign in or not; who may not is signed out everywhere. */
    void enabled(String subject, boolean enabled);

    /** Slugs of the teams, by name; at most {@link #MOST} after leaving out the first. */
    List<String> teams(int first);

    /** Whether there is such a team. */
    boolean isTeam(String team);

    /**
     * Creates a team with its three groups; one that was left half made is completed.
     *
     * @return false if it was there already
     */
    boolean create(String team);

    /** People with the role in the team, at most {@link #MOST} after leaving out the first. */
    List<Account> members(Membership membership, int first);
}
