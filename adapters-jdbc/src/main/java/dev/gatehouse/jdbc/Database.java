package dev.gatehouse.jdbc;

/** A database product on which Gatehouse keeps its data. */
public enum Database {
    /** H2, 2.4 or later, in its regular mode, with case-sensitive text. */
    H2,
    /** PostgreSQL, 12 or later. */
    POSTGRESQL,
    /** MariaDB, 10.6 or later, in its strict SQL mode, which is the default. */
    MARIADB,
    /**
     * MySQL, 8.0.17 or later, in its strict SQL mode, which is the default.
     *
     * <p>It is spoken to exactly like MariaDB. This library's build starts no MySQL: its test kit passed on MySQL 8.0.33,
     * by the drivers of both.
     */
    MYSQL
}
