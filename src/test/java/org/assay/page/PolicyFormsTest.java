package org.assay.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.access.AccessPolicy;
import org.assay.access.Audience;
import org.assay.access.Marking;
import org.assay.access.Permission;
import org.assay.access.Protected;
import org.assay.access.Visibility;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.Role;
import org.assay.identity.Work;
import org.flywaydb.core.Flyway;
import org.hibernate.Session;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The policy's two forms, the function and the condition on rows (as Hibernate filter and as SQL), answer alike for every
 * generated caller and page.
 */
class PolicyFormsTest {

    private static final Random RANDOM = new Random(20_151_020);
    private static final List<String> TEAMS = List.of("iraq-desk", "syria-desk", "gulf-desk");
    private static final List<UUID> PEOPLE =
            IntStream.range(0, 4).mapToObj(i -> new UUID(7, i)).toList();

    private static EmbeddedPostgres postgres;
    private static EntityManagerFactory hibernate;
    private static final List<Ledger.Entry> PAGES = new ArrayList<>();

    @BeforeAll
    static void generate_pages() throws Exception {
        postgres = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("filesystem:src/main/resources/db/migration")
                .load()
                .migrate();
        hibernate = entities(postgres.getJdbcUrl("postgres", "postgres"));
        try (EntityManager entities = hibernate.createEntityManager()) {
            entities.getTransaction().begin();
            for (String team : TEAMS) {
                for (List<String> shared : List.of(List.<String>of(), List.of(TEAMS.get(1)), TEAMS)) {
                    Space space = new Space("s" + UUID.randomUUID(), "Space", team, PEOPLE.get(0), Instant.EPOCH);
                    space.shareWith(shared);
                    entities.persist(space);
                    restrictions().forEach(draft -> persist(entities, space, draft));
                }
            }
            entities.flush();
            // As the rows of claims are: numbered by the page's row when they are written.
            for (String sql : List.of(
                    "create table numbered (page_id uuid, stage text, audience int)",
                    "create trigger numbered before insert on numbered for each row execute function number_audience()",
                    "insert into numbered (page_id, stage) select page_id, stage from page_link")) {
                entities.createNativeQuery(sql).executeUpdate();
            }
            entities.getTransaction().commit();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        hibernate.close();
        postgres.close();
    }

    @Test
    void S11_the_filter_shows_exactly_the_pages_that_the_function_allows() {
        forEachCaller((caller, entities) -> assertThat(entities.createQuery("select p.id from Page p", UUID.class)
                        .getResultList())
                .as(caller.toString())
                .hasSameElementsAs(allowed(caller, Permission.SEE)));
    }

    @Test
    void S11_loading_by_key_obeys_the_filter() {
        forEachCaller((caller, entities) -> {
            Collection<UUID> allowed = allowed(caller, Permission.SEE);
            for (Ledger.Entry entry : sample(60)) {
                UUID id = entry.page().id();
                assertThat(entities.find(Page.class, id) != null)
                        .as("%s %s", caller, entry.rules())
                        .isEqualTo(allowed.contains(id));
            }
        });
    }

    @Test
    void S11_the_sql_form_shows_exactly_the_pages_that_the_function_allows() {
        forEachCaller((caller, entities) -> {
            Set<UUID> allowed = Set.copyOf(allowed(caller, Permission.SEE));
            assertThat(entities.unwrap(Session.class)
                            .createNativeQuery(
                                    "select p.id from page p where " + Visibility.pageCondition("p"), UUID.class)
                            .setParameter("keys", Visibility.keys())
                            .getResultList())
                    .as(caller.toString())
                    .hasSameElementsAs(allowed);
            assertThat(entities.unwrap(Session.class)
                            .createNativeQuery(
                                    "select p.id from (select cast(:keys as text[]) as keys) c cross join page p where "
                                            + Visibility.pageCondition("p", "c.keys"),
                                    UUID.class)
                            .setParameter("keys", Visibility.keyArray())
                            .getResultList())
                    .as("%s, keys as an array", caller)
                    .hasSameElementsAs(allowed);
        });
    }

    @Test
    void R12_projections_show_each_stage_to_those_who_may_read_it() {
        forEachCaller((caller, entities) -> {
            for (Stage stage : Stage.values()) {
                Permission permission = stage == Stage.DRAFT ? Permission.READ_DRAFT : Permission.READ_APPROVED;
                assertThat(entities.createQuery(
                                        "select l.id.pageId from PageLink l where l.id.stage = :stage", UUID.class)
                                .setParameter("stage", stage)
                                .getResultList())
                        .as("%s %s", caller, stage)
                        .hasSameElementsAs(allowed(caller, permission));
                assertThat(Seen.anyStage(
                                        entities,
                                        "select l.page_id from page_link l where l.stage = :stage and "
                                                + Visibility.rowCondition("l"),
                                        UUID.class)
                                .setParameter("stage", stage.name())
                                .getResultList())
                        .as("%s %s in SQL", caller, stage)
                        .hasSameElementsAs(allowed(caller, permission));
            }
        });
    }

    @Test
    void R12_of_two_stages_the_draft_counts_for_whom_it_is_open_to_and_the_approved_for_everyone_else() {
        forEachCaller((caller, entities) -> {
            Set<String> expected = effective(caller, null);
            assertThat(entities.createQuery(
                                    "select l.id.pageId, l.id.stage from PageLink l join Page p on p.id = l.id.pageId where "
                                            + EffectiveStage.of("l", "p"),
                                    Object[].class)
                            .setParameter("keys", Visibility.keyArray())
                            .getResultStream()
                            .map(row -> row[0] + " " + row[1]))
                    .as(caller.toString())
                    .hasSameElementsAs(expected);
            assertThat(inSql(entities, "")).as(caller.toString()).hasSameElementsAs(expected);
            assertThat(byNumber(entities, "")).as(caller.toString()).hasSameElementsAs(expected);
        });
    }

    @Test
    void R12_a_stage_that_is_asked_for_is_shown_to_whom_it_is_open_to() {
        forEachCaller((caller, entities) -> {
            for (Stage stage : Stage.values()) {
                Set<String> expected = effective(caller, stage);
                assertThat(inSql(entities, stage.name()))
                        .as("%s %s", caller, stage)
                        .hasSameElementsAs(expected);
                assertThat(byNumber(entities, stage.name()))
                        .as("%s %s", caller, stage)
                        .hasSameElementsAs(expected);
            }
        });
    }

    private static List<String> inSql(EntityManager entities, String stage) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select l.page_id || ' ' || l.stage from page_link l join page p on "
                                + EffectiveStage.sql("l", "p"),
                        String.class)
                .setParameter("keys", Visibility.keys())
                .setParameter("stage", stage)
                .getResultList();
    }

    private static List<String> byNumber(EntityManager entities, String stage) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select n.page_id || ' ' || n.stage from numbered n where " + EffectiveStage.inRow("n"),
                        String.class)
                .setParameter("keys", Visibility.keys())
                .setParameter("stage", stage)
                .getResultList();
    }

    private static Set<String> effective(Caller caller, Stage asked) {
        Set<String> effective = new HashSet<>();
        for (Ledger.Entry entry : PAGES) {
            boolean draft = AccessPolicy.allows(caller, Permission.READ_DRAFT, entry.rules());
            boolean approved =
                    entry.approved() != null && AccessPolicy.allows(caller, Permission.READ_APPROVED, entry.rules());
            if (draft && asked != Stage.APPROVED) {
                effective.add(entry.page().id() + " " + Stage.DRAFT);
            } else if (approved && asked != Stage.DRAFT) {
                effective.add(entry.page().id() + " " + Stage.APPROVED);
            }
        }
        return effective;
    }

    @Test
    void S16_what_was_said_is_open_to_those_who_see_the_draft_now_and_could_see_what_it_was_about_then() {
        List<Said> all = said();
        forEachCaller((caller, entities) -> {
            List<Integer> expected = all.stream()
                    .filter(one -> AccessPolicy.allows(caller, Permission.READ_DRAFT, one.now())
                            && AccessPolicy.allows(caller, Permission.READ_DRAFT, one.then()))
                    .map(Said::number)
                    .toList();
            assertThat(entities.unwrap(Session.class)
                            .createNativeQuery(
                                    "select t.number from said t where " + Visibility.SAID.replace("{alias}", "t"),
                                    Integer.class)
                            .setParameter("keys", Visibility.keys())
                            .getResultList())
                    .as(caller.toString())
                    .hasSameElementsAs(expected);
        });
    }

    /** Something that was said about a page when it was somebody's, and marked somehow. */
    private record Said(int number, Protected now, Protected then) {}

    /** About each of some pages as it is, and as each of some others is. */
    private static List<Said> said() {
        List<Said> said = new ArrayList<>();
        try (EntityManager entities = hibernate.createEntityManager()) {
            entities.getTransaction().begin();
            entities.createNativeQuery("create table said (number int, page_id uuid, audience text[])")
                    .executeUpdate();
            for (Ledger.Entry entry : sample(60)) {
                for (Ledger.Entry other : sample(6)) {
                    Said one = new Said(said.size(), entry.rules(), other.rules());
                    said.add(one);
                    entities.createNativeQuery("insert into said values (:number, :page, :audience)")
                            .setParameter("number", one.number())
                            .setParameter("page", entry.page().id())
                            .setParameter(
                                    "audience", Audience.ofDraft(one.then()).toArray(String[]::new))
                            .executeUpdate();
                }
            }
            entities.getTransaction().commit();
        }
        return said;
    }

    @Test
    void without_a_caller_no_query_shows_anything() {
        try (EntityManager entities = hibernate.createEntityManager()) {
            assertThat(entities.createQuery("select p from Page p", Page.class).getResultList())
                    .isEmpty();
            assertThat(entities.createQuery("select l from PageLink l", PageLink.class)
                            .getResultList())
                    .isEmpty();
        }
    }

    private interface Check {
        void holds(Caller caller, EntityManager entities);
    }

    private static void forEachCaller(Check check) {
        for (Caller caller : callers()) {
            Work.runAs(caller, () -> {
                try (EntityManager entities = hibernate.createEntityManager()) {
                    check.holds(caller, entities);
                }
            });
        }
    }

    /** Nobody, the system, admins, people without the role, and people with none, one and several roles in teams. */
    private static List<Caller> callers() {
        List<Caller> callers = new ArrayList<>(List.of(Caller.NOBODY, Work.system("test")));
        List<Membership> all = TEAMS.stream()
                .flatMap(team -> Stream.of(Role.values()).map(role -> new Membership(team, role)))
                .toList();
        for (UUID person : PEOPLE) {
            callers.add(Caller.person(person, "p", "P", false, false, Set.copyOf(all)));
            callers.add(Caller.person(person, "p", "P", true, true, Set.of()));
            all.forEach(one -> callers.add(Caller.person(person, "p", "P", true, false, Set.of(one))));
            for (int i = 0; i < 6; i++) {
                Set<Membership> some =
                        all.stream().filter(one -> RANDOM.nextInt(3) == 0).collect(Collectors.toSet());
                callers.add(Caller.person(person, "p", "P", true, RANDOM.nextBoolean(), some));
            }
        }
        return callers;
    }

    private static Collection<UUID> allowed(Caller caller, Permission permission) {
        Predicate<Ledger.Entry> allowed = entry -> AccessPolicy.allows(caller, permission, entry.rules());
        return PAGES.stream()
                .filter(allowed)
                .map(entry -> entry.page().id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Ledger.Entry> sample(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> PAGES.get(RANDOM.nextInt(PAGES.size())))
                .toList();
    }

    /** Every marking, RED with several sets of named people. */
    private static Stream<Content> restrictions() {
        List<List<UUID>> named = List.of(List.of(PEOPLE.get(0)), List.of(PEOPLE.get(1), PEOPLE.get(2)), PEOPLE);
        return Stream.of(Marking.values())
                .flatMap(marking -> marking == Marking.RED
                        ? named.stream().map(people -> content(marking, people))
                        : Stream.of(content(marking, List.of())));
    }

    private static Content content(Marking marking, List<UUID> named) {
        return Content.of("Title", "Body", Content.NO_FACTS, marking, named);
    }

    /** The page with this draft: never approved, and approved under every marking. */
    private static void persist(EntityManager entities, Space space, Content draft) {
        Stream.concat(Stream.of(Optional.<Content>empty()), restrictions().map(Optional::of))
                .forEach(approved -> persist(entities, space, draft, approved));
    }

    private static void persist(EntityManager entities, Space space, Content draft, Optional<Content> approvedContent) {
        Page page = new Page(UUID.randomUUID(), space.id(), "topic");
        String slug = "p" + page.id();
        Revision.Act act = new Revision.Act(List.of(PEOPLE.get(0)), Instant.EPOCH, Origin.EDIT, "", null);
        Revision approved = approvedContent
                .map(content -> new Revision(page, null, content.at(slug), 1, act))
                .orElse(null);
        Revision head = new Revision(page, approved, draft.at(slug), 1, act);
        page.continueWith(head);
        if (approved != null) {
            page.approve(approved);
            entities.persist(approved);
        }
        Ledger.Entry entry = new Ledger.Entry(space, page, head, approved);
        page.open(entry.rules());
        entities.persist(page);
        entities.persist(head);
        PAGES.add(entry);
        link(entities, page.id(), Stage.DRAFT);
        if (approved != null) {
            link(entities, page.id(), Stage.APPROVED);
        }
    }

    private static void link(EntityManager entities, UUID page, Stage stage) {
        entities.flush();
        entities.createNativeQuery("insert into page_link values (:page, :stage, 's', 'p')")
                .setParameter("page", page)
                .setParameter("stage", stage.name())
                .executeUpdate();
    }

    private static EntityManagerFactory entities(String url) {
        Configuration configuration = new Configuration();
        Map.of(
                        "jakarta.persistence.jdbc.url", url,
                        "jakarta.persistence.jdbc.user", "postgres",
                        "hibernate.query.jpaql_strict_compliance", "false")
                .forEach(configuration::setProperty);
        configuration.setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy());
        List.of(Space.class, Page.class, Revision.class, PageLink.class, PageStage.class, Publication.class)
                .forEach(configuration::addAnnotatedClass);
        configuration.addAttributeConverter(org.assay.access.MarkingConverter.class);
        return configuration.buildSessionFactory();
    }
}
