package org.assay.page;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Access;
import org.assay.access.Marking;
import org.assay.access.Opening;
import org.assay.access.Permission;
import org.assay.access.Restriction;
import org.assay.identity.People;
import org.assay.identity.PersonName;
import org.assay.identity.Role;
import org.assay.identity.Roster;
import org.assay.platform.ApplicationService;
import org.assay.platform.NotFound;

/** Who can see a page, and why: for those who work on it. */
@ApplicationService
public class PageAudiences {

    @Inject
    private PageViews views;

    @Inject
    private People people;

    @Inject
    private Roster roster;

    /**
     * Who sees which stage of the page.
     *
     * @throws NotFound if there is no such page that the caller may see
     * @throws org.assay.access.Denied if he may see it, but does not work on it
     */
    public PageAudience of(PageAddress address) {
        return audience(views.header(address, ViewChoice.USUAL));
    }

    /** The same by the page's id. */
    public PageAudience of(UUID page) {
        return audience(views.header(page, ViewChoice.USUAL));
    }

    /**
     * Who is in a team to which a stage of the page is open, by name.
     *
     * @throws NotFound if the page is open to no such team
     */
    public List<TeamMember> members(PageAudience audience, String team) {
        Access.requireInsiderOf(audience.page().space().team());
        boolean concerned = audience.stages().stream()
                .flatMap(stage -> stage.openTo().stream())
                .anyMatch(opened -> team.equals(opened.opening().team()));
        if (!concerned) {
            throw new NotFound();
        }
        Map<UUID, Set<Role>> roles = new HashMap<>();
        for (Role role : Role.values()) {
            roster.holders(team, role)
                    .forEach(person -> roles.computeIfAbsent(person, one -> EnumSet.noneOf(Role.class))
                            .add(role));
        }
        return people.named(roles.keySet()).stream()
                .map(person -> new TeamMember(person, roles.get(person.id())))
                .toList();
    }

    private PageAudience audience(PageHeader header) {
        Access.require(Permission.READ_DRAFT, header.rules());
        Map<Stage, List<Opening>> openings = new EnumMap<>(Stage.class);
        openings.put(Stage.DRAFT, Opening.ofDraft(header.rules()));
        openings.put(Stage.APPROVED, Opening.ofApproved(header.rules()));
        Map<UUID, PersonName> names = names(openings.values().stream().flatMap(List::stream));
        return new PageAudience(
                header.details(),
                List.of(
                        stage(Stage.DRAFT, header.rules().draft().marking(), openings, names),
                        stage(
                                Stage.APPROVED,
                                header.rules()
                                        .approvedView()
                                        .map(Restriction::marking)
                                        .orElse(null),
                                openings,
                                names)));
    }

    private static StageAudience stage(
            Stage stage, Marking marking, Map<Stage, List<Opening>> openings, Map<UUID, PersonName> names) {
        return new StageAudience(
                stage,
                marking,
                openings.get(stage).stream()
                        .map(opening ->
                                new Opened(opening, opening.person() == null ? null : names.get(opening.person())))
                        .toList());
    }

    private Map<UUID, PersonName> names(Stream<Opening> openings) {
        Set<UUID> ids =
                openings.map(Opening::person).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        return people.named(ids).stream().collect(Collectors.toMap(PersonName::id, Function.identity()));
    }
}
