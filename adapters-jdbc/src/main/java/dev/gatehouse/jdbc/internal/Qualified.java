package dev.gatehouse.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names our tables in statements by the schema in which they are, where that is not the connections' own. */
public final class Qualified {
    /** In a statement, whatever is called so is one of our tables. */
    private static final Pattern TABLE = Pattern.compile("\\bgh_\\w+");

    /** Null where nothing goes before the names. */
    private final @Nullable String replacement;

    private Qualified(@Nullable String replacement) {
        this.replacement = replacement;
    }

    /**
     * By a schema, in the quotes of the database.
     *
     * @param schema null for the schema of the connections
     */
    static Qualified by(@Nullable String schema, Connection connection) throws SQLException {
        if (schema == null) {
            return new Qualified(null);
        }
        String quote = connection.getMetaData().getIdentifierQuoteString();
        if (schema.contains(quote)) {
            throw new IllegalArgumentException("a schema's name without " + quote + " is needed, not " + schema);
        }
        return new Qualified(Matcher.quoteReplacement(quote + schema + quote + ".") + "$0");
    }

    /** A statement with the names of our tables as they are to be. */
    String in(String statement) {
        return replacement == null ? statement : TABLE.matcher(statement).replaceAll(replacement);
    }
}
