package org.assay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DatabaseIT {
    @Resource(lookup = "java:jboss/datasources/Assay")
    private DataSource named;

    @Resource
    private DataSource unnamed;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    @Test
    void the_servers_data_source_is_postgresql() throws SQLException {
        assertThat(ask(named, "select version()")).startsWith("PostgreSQL 17");
    }

    @Test
    void it_is_the_one_that_is_meant_when_no_name_is_given() throws SQLException {
        assertThat(ask(unnamed, "select current_database() || ' as ' || current_user"))
                .isEqualTo("assay as assay");
    }

    @Test
    void what_is_committed_is_on_the_disk() throws SQLException {
        assertThat(ask(named, "show fsync")).isEqualTo("on");
        assertThat(ask(named, "show synchronous_commit")).isEqualTo("on");
    }

    private static String ask(DataSource dataSource, String question) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
