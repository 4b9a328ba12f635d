package dev.gatehouse.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/** Names our tables in statements by the schema in which they are, where that is not the connections' own. */
final class Qualified implements TemplateEngine.Parsing {
    /** In a statement, whatever is called so is one of our tables. */
    private static final Pattern TABLE = Pattern.compile("\\bgh_\\w+");

    private final String prefix;

    private Qualified(String prefix) {
        this.prefix = Matcher.quoteReplacement(prefix);
    }

    /** Qualifies all statements of a Jdbi. */
    static void by(String schema, Connection connection, Jdbi jdbi) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        if (schema.contains(quote)) {
            throw new IllegalArgumentException("a schema's name without " + quote + " is needed, not " + schema);
        }
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(new Qualified(quote + schema + quote + "."));
    }

    @Override
    public Optional<Function<StatementContext, String>> parse(String template, ConfigRegistry config) {
        String statement = TABLE.matcher(template).replaceAll(prefix + "$0");
        return Optional.of(context -> statement);
    }
}
