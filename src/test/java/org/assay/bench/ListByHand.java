package org.assay.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.access.Visibility;

/** The first page of the list of all pages as one would write it for one sort of caller: all columns, read over JDBC. */
final class ListByHand {

    private static final String COLUMNS =
            """
             p.id, s.slug, s.title, p.slug, p.kind, l.title, l.excerpt, l.stage, l.number, l.hash, l.marking, l.retired,
            p.approved, w.display_name, l.updated
            """;

    private static final String WALK = "select" + COLUMNS
            + """
            from page_stage l join page p on p.id = l.page_id join space s on s.id = p.space_id
                join person w on w.id = l.updated_by
            where case l.stage when 'DRAFT' then p.draft_audience && ?
                else p.approved_audience && ? and not p.draft_audience && ? end
            order by l.updated desc, l.page_id limit 51""";

    private static final String GATHER =
            """
            with mine as materialized (
                select *, draft_audience && ? as insider from page where draft_audience && ? or approved_audience && ?)
            select"""
                    + COLUMNS
                    + """
            from mine p join page_stage l on l.page_id = p.id and l.stage = case when p.insider then 'DRAFT' else 'APPROVED' end
                join space s on s.id = p.space_id join person w on w.id = l.updated_by
            order by l.updated desc, l.page_id limit 51""";

    private static final int TEXTS = 14;

    private final Connection connection;
    private final PreparedStatement query;

    private ListByHand(Connection connection, String sql) throws SQLException {
        this.connection = connection;
        query = connection.prepareStatement(sql);
        for (int parameter = 1; parameter <= 3; parameter++) {
            query.setArray(parameter, connection.createArrayOf("text", Visibility.keyArray()));
        }
    }

    /** From the newest on until enough are seen; for the present caller. */
    static ListByHand walk(Connection connection) throws SQLException {
        return new ListByHand(connection, WALK);
    }

    /** First all that the caller sees, then the newest of them; for the present caller. */
    static ListByHand gather(Connection connection) throws SQLException {
        return new ListByHand(connection, GATHER);
    }

    List<UUID> rows() throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
                for (int column = 2; column <= TEXTS; column++) {
                    rows.getString(column);
                }
                rows.getObject(TEXTS + 1, OffsetDateTime.class);
            }
        }
        return ids;
    }
}
