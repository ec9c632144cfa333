package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.assay.access.Visibility;
import org.assay.platform.NotFound;
import org.hibernate.Session;

/**
 * Tells how a page stands for the caller: of what a view needs all that is asked each time, by one statement.
 *
 * <p>By JDBC, because every view of every page asks it: what Hibernate does around a statement that finds one row by its key
 * took four times as long as the driver (ADR 0107).
 */
@ApplicationScoped
class Standings {

    /**
     * The revision that was chosen: by number, else the head ({@code draft}), else the approved.
     *
     * <p>Whether there is that revision, and the caller may see it, is for others to say; here he sees the page at all or nothing.
     */
    private static final String CHOSEN =
            """
            select p.id, p.version, s.version, r.number, a.xact
            from (select cast(? as text[]) as keys, cast(? as int) as number, cast(? as text) as stage) c
            cross join page p
            join space s on s.id = p.space_id
            left join address_change a on a.space_id = p.space_id
            cross join lateral (select case
                when c.number is not null then c.number
                when c.stage = 'DRAFT' then p.head
                when c.stage = 'APPROVED' then p.approved
                when p.approved is not null and c.keys && p.approved_audience then p.approved
                else p.head end as number) r
            where r.number is not null and
            """
                    + Visibility.pageCondition("p", "c.keys");

    private static final String AT_ADDRESS = CHOSEN + " and s.slug = ? and p.slug = ?";
    private static final String BY_ID = CHOSEN + " and p.id = ?";

    @PersistenceContext
    private EntityManager entities;

    /**
     * The page at an address.
     *
     * @throws NotFound if there is no such page or stage that the caller sees
     */
    Standing of(PageAddress address, ViewChoice choice) {
        return one(AT_ADDRESS, choice, address.space(), address.slug());
    }

    /** The same by the page's id. */
    Standing of(UUID page, ViewChoice choice) {
        return one(BY_ID, choice, page);
    }

    private Standing one(String statement, ViewChoice choice, Object... which) {
        Session session = entities.unwrap(Session.class);
        boolean writing = session.isJoinedToTransaction();
        if (writing) {
            session.flush(); // As before any query of Hibernate's own: what this transaction has changed is seen.
        }
        Standing standing = session.doReturningWork(connection -> read(connection, statement, choice, which));
        if (standing == null) {
            throw new NotFound();
        }
        return writing ? standing.amidChanges() : standing;
    }

    private static Standing read(Connection connection, String statement, ViewChoice choice, Object... which)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(statement)) {
            query.setArray(1, connection.createArrayOf("text", Visibility.keyArray()));
            query.setObject(2, choice.number(), Types.INTEGER);
            query.setString(3, choice.stage() == null ? null : choice.stage().name());
            for (int i = 0; i < which.length; i++) {
                query.setObject(4 + i, which[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? standing(row) : null;
            }
        }
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getObject(5, Long.class));
    }
}
