package dev.gatehouse.examples.springboot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows each table of an application has, the host's and Gatehouse's. */
public final class Rows {
    private Rows() {}

    public static Map<String, Long> of(JdbcClient database) {
        List<String> tables = database.sql("SELECT LOWER(table_name) FROM information_schema.tables"
                        + " WHERE LOWER(table_schema) = 'public'")
                .query(String.class)
                .list();
        Map<String, Long> rows = new TreeMap<>();
        tables.forEach(table -> rows.put(
                table,
                database.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single()));
        return rows;
    }
}
