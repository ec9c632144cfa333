package org.assay.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.assay.audit.BrokenLink;
import org.assay.audit.Deed;
import org.assay.audit.Flaw;
import org.assay.audit.SealingSchedule;
import org.assay.audit.Trail;
import org.assay.audit.Verification;
import org.assay.audit.VerificationReport;
import org.assay.identity.Work;
import org.assay.page.SavedRevision;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** L5: the database's owner changes rows, triggers switched off, and verification names them. */
@ExtendWith(ArquillianExtension.class)
class SealedRecordIT {

    private static final List<String> GUARDED =
            List.of("revision", "publication", "rendering", "vote", "audit_entry", "audit_seal");

    @Inject
    private Verification verification;

    @Inject
    private SealingSchedule sealing;

    @Inject
    private Trail trail;

    @Resource(lookup = "java:jboss/datasources/Assay")
    private DataSource database;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private UserTransaction transaction;

    private final List<String> undo = new ArrayList<>();
    private ReviewDesk desk;
    private SavedRevision page;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    @BeforeEach
    void a_page_that_was_published_and_edited_since() {
        desk = new ReviewDesk();
        page = desk.page("Sealed");
        UUID review = desk.ask(desk.ana, page);
        desk.approve(desk.rana, review);
        desk.publish(desk.rana, review);
        desk.save(desk.anton, page, "Sealed", "Edited since");
        seal();
        assertThat(verify().broken()).isNull();
    }

    @AfterEach
    void everything_is_as_before() throws SQLException {
        for (int last = undo.size() - 1; last >= 0; last--) {
            alter(undo.get(last));
        }
        assertThat(verify().broken()).isNull();
    }

    @Test
    void L5_everything_that_happened_verifies_and_is_counted() {
        VerificationReport report = verify();

        assertThat(report.seals()).isPositive();
        assertThat(report.sealed()).isPositive();
        assertThat(report.rows().keySet()).containsExactly("publication", "revision", "vote");
        assertThat(report.rows().values()).allMatch(count -> count > 0);
        assertThat(report.head().hmac()).matches("[0-9a-f]{64}");
    }

    @Test
    void L5_an_altered_revision_is_named() throws SQLException {
        String row = "page_id = '" + page.page() + "' and number = 1";
        String key = page.page() + "/1";
        found("revision", row, "body = 'Forged'", key, Flaw.CONTENT_DIFFERS);
        found("revision", row, "slug = 'forged'", key, Flaw.CONTENT_DIFFERS);
        found("revision", row, "summary = 'Forged'", key, Flaw.HASH_DIFFERS);
        found("revision", row, "saved = saved + interval '1 microsecond'", key, Flaw.HASH_DIFFERS);
        found("revision", row, "authors = array['" + desk.rana.person() + "'::uuid]", key, Flaw.HASH_DIFFERS);
        found("revision", row, "facts_version = 9", key, Flaw.RECORDED_OTHERWISE);
        found("revision", row, "base = 1", key, Flaw.RECORDED_OTHERWISE);
        String second = "page_id = '" + page.page() + "' and number = 2";
        found("revision", second, "parent_hash = repeat('0', 64)", page.page() + "/2", Flaw.HASH_DIFFERS);
    }

    @Test
    void L5_an_altered_publication_is_named() throws SQLException {
        String row = "page_id = '" + page.page() + "'";
        String key = ask("select id::text from publication where " + row);
        found("publication", row, "approvers = '{}'", key, Flaw.RECORDED_OTHERWISE);
        found("publication", row, "at = at - interval '1 day'", key, Flaw.RECORDED_OTHERWISE);
        found("publication", row, "closure = '{}'", key, Flaw.RECORDED_OTHERWISE);
        String seen = "hash = (select rendering from publication where " + row + ")";
        String first = ask("select min(id)::text from publication where rendering ="
                + " (select rendering from publication where " + row + ")");
        found("rendering", seen, "template = 'Forged'", "publication", first, Flaw.CONTENT_DIFFERS);
    }

    @Test
    void L5_an_altered_vote_is_named() throws SQLException {
        String row = "person = '" + desk.rana.person() + "'";
        String key = ask("select id::text from vote where " + row);
        found("vote", row, "verdict = 'REQUEST_CHANGES'", key, Flaw.RECORDED_OTHERWISE);
        found("vote", row, "person = '" + desk.rolf.person() + "'", key, Flaw.RECORDED_OTHERWISE);
        found("vote", row, "audience = '{}'", key, Flaw.RECORDED_OTHERWISE);
    }

    @Test
    void L5_an_altered_entry_of_the_record_is_named() throws SQLException {
        String id = lastEntry();
        found("audit_entry", "id = " + id, "details = 'Forged'", id, Flaw.SEALED_OTHERWISE);
        found("audit_entry", "id = " + id, "person = null", id, Flaw.SEALED_OTHERWISE);
        found("audit_entry", "id = " + id, "at = at - interval '1 day'", id, Flaw.SEALED_OTHERWISE);
    }

    @Test
    void L5_two_swapped_entries_are_named_by_the_first() throws SQLException {
        String last = lastEntry();
        String first = ask("select max(id)::text from audit_entry where id < " + last);
        String both = "(" + first + ", " + last + ")";
        keep("audit_entry", "id in " + both);
        undo.add(restored("audit_entry"));
        alter("update audit_entry a set details = b.details, act = b.act, subject = b.subject, made = null,"
                + " made_hash = null from audit_entry b"
                + " where"
                + " a.id"
                + " in " + both + " and b.id in " + both + " and a.id <> b.id");

        assertThat(verify().broken()).isEqualTo(new BrokenLink("audit_entry", first, Flaw.SEALED_OTHERWISE));
    }

    @Test
    void L5_a_row_that_was_taken_away_is_named() throws SQLException {
        String vote = ask("select id::text from vote where person = '" + desk.rana.person() + "'");
        gone("vote", "id = " + vote, "vote", vote);
        gone("revision", "page_id = '" + page.page() + "' and number = 2", "revision", page.page() + "/2");
        String publication = ask("select id::text from publication where page_id = '" + page.page() + "'");
        gone("publication", "id = " + publication, "publication", publication);
        gone("audit_entry", "id = " + lastEntry(), "audit_entry", lastEntry());
        threeSeals();
        gone("audit_seal", "number = 1", "audit_seal", "1");
        String last = ask("select max(number)::text from audit_seal");
        gone("audit_seal", "number = " + last, "audit_seal", last);
    }

    @Test
    void L5_a_vote_that_nobody_cast_is_named() throws SQLException {
        alter("insert into vote (review_id, person, team, verdict, comment, hash, at, audience)"
                + " select review_id, '" + desk.rolf.person() + "', team, verdict, comment, hash, at, audience"
                + " from vote where person = '" + desk.rana.person() + "'");
        String row = "person = '" + desk.rolf.person() + "'";
        undo.add("delete from vote where " + row);

        assertThat(verify().broken())
                .isEqualTo(new BrokenLink("vote", ask("select id::text from vote where " + row), Flaw.NOT_RECORDED));
    }

    @Test
    void L5_an_altered_or_forged_seal_is_named() throws SQLException {
        threeSeals();
        found("audit_seal", "number = 1", "hmac = repeat('0', 64)", "1", Flaw.HASH_DIFFERS);
        found("audit_seal", "number = 1", "at = at - interval '1 day'", "1", Flaw.HASH_DIFFERS);
        found("audit_seal", "number = 1", "key_id = repeat('0', 16)", "1", Flaw.KEY_UNKNOWN);
        found(
                "audit_seal",
                "number = 1",
                "leaves = set_byte(leaves, 8, 255 - get_byte(leaves, 8))",
                "1",
                Flaw.HASH_DIFFERS);
        found("audit_seal", "number = 2", "previous = repeat('0', 64)", "2", Flaw.PREDECESSOR_DIFFERS);
    }

    @Test
    void L5_two_swapped_seals_are_named_by_the_first() throws SQLException {
        threeSeals();
        keep("audit_seal", "number in (1, 2)");
        undo.add(restored("audit_seal"));
        alter("update audit_seal a set first_id = b.first_id, last_id = b.last_id, entries = b.entries, leaves ="
                + " b.leaves, at = b.at, key_id = b.key_id, hmac = b.hmac from audit_seal b where a.number in (1,"
                + " 2) and b.number in (1, 2) and a.number <> b.number");

        assertThat(verify().broken()).isEqualTo(new BrokenLink("audit_seal", "1", Flaw.HASH_DIFFERS));
    }

    @Test
    void nothing_is_sealed_past_a_row_that_is_still_being_written() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch committed = new CountDownLatch(1);
        Future<?> slow = threads.submit(() -> {
            transaction.begin();
            Work.runAs(desk.ana, () -> trail.record(Deed.SPACE_CREATED, desk.ana.person(), "slow"));
            written.countDown();
            committed.await();
            transaction.commit();
            return null;
        });
        written.await();
        Work.runAs(desk.rana, () -> trail.record(Deed.SPACE_CREATED, desk.rana.person(), "quick"));
        seal();
        assertThat(sealedDetails("quick")).isZero();
        committed.countDown();
        slow.get();
        seal();

        assertThat(sealedDetails("quick")).isEqualTo(1);
        assertThat(sealedDetails("slow")).isEqualTo(1);
        assertThat(verify().broken()).isNull();
    }

    @Test
    void many_who_write_at_once_and_some_who_fail_leave_a_record_that_verifies() throws Exception {
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < 6; writer++) {
            boolean fails = writer % 3 == 0;
            writers.add(threads.submit(() -> {
                for (int act = 0; act < 30; act++) {
                    transaction.begin();
                    Work.runAs(desk.ana, () -> trail.record(Deed.SPACE_CREATED, desk.ana.person(), "storm"));
                    if (fails) {
                        transaction.rollback();
                    } else {
                        transaction.commit();
                    }
                }
                return null;
            }));
        }
        while (!writers.stream().allMatch(Future::isDone)) {
            seal();
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        seal();

        assertThat(sealedDetails("storm")).isEqualTo(120);
        assertThat(verify().broken()).isNull();
    }

    /** Alters the row, sees that it is found, and puts it back. */
    private void found(String table, String row, String change, String key, Flaw flaw) throws SQLException {
        found(table, row, change, table, key, flaw);
    }

    private void found(String table, String row, String change, String named, String key, Flaw flaw)
            throws SQLException {
        keep(table, row);
        undo.add(restored(table));
        alter("update " + table + " set " + change + " where " + row);
        assertThat(verify().broken()).as(change).isEqualTo(new BrokenLink(named, key, flaw));
        everything_is_as_before();
        undo.clear();
    }

    private void gone(String table, String row, String named, String key) throws SQLException {
        keep(table, row);
        undo.add("insert into " + table + " overriding system value select * from kept_" + table);
        alter("delete from " + table + " where " + row);
        assertThat(verify().broken()).as(table).isEqualTo(new BrokenLink(named, key, Flaw.MISSING));
        everything_is_as_before();
        undo.clear();
    }

    /** Remembers rows, to be put back at the end. */
    private void keep(String table, String row) throws SQLException {
        alter(
                "drop table if exists kept_" + table,
                "create table kept_" + table + " as select * from " + table + " where " + row);
    }

    /** The statement that gives the kept rows their values back. */
    private String restored(String table) throws SQLException {
        String columns =
                ask("select string_agg(column_name || ' = k.' || column_name, ', ') from information_schema.columns"
                        + " where table_name = '" + table + "' and is_identity = 'NO'");
        String key = ask("select string_agg('t.' || a.attname || ' = k.' || a.attname, ' and ') from pg_index i"
                + " join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)"
                + " where i.indisprimary and i.indrelid = '" + table + "'::regclass");
        return "update " + table + " t set " + columns + " from kept_" + table + " k where " + key;
    }

    private void threeSeals() {
        for (int seal = 0; seal < 3; seal++) {
            verify(); // Is recorded.
            seal();
        }
    }

    private void alter(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : GUARDED) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            for (String change : statements) {
                statement.execute(change);
            }
            for (String table : GUARDED) {
                statement.execute("alter table " + table + " enable trigger user");
            }
        }
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(question);
                ResultSet answer = statement.executeQuery()) {
            return answer.next() ? answer.getString(1) : null;
        }
    }

    private int sealedDetails(String details) throws SQLException {
        return Integer.parseInt(ask("select count(*)::text from audit_entry where details = '" + details
                + "' and person = '" + (details.equals("quick") ? desk.rana : desk.ana).person()
                + "' and id <= (select coalesce(max(last_id), 0) from audit_seal)"));
    }

    private String lastEntry() throws SQLException {
        return ask("select max(e.id)::text from audit_entry e where e.id <= (select max(last_id) from audit_seal)");
    }

    private void seal() {
        Work.runAs(Work.system("seal the audit"), sealing::seal);
        Work.runAs(Work.system("seal the audit"), sealing::seal);
    }

    private VerificationReport verify() {
        return Work.as(desk.admin, verification::verify);
    }
}
