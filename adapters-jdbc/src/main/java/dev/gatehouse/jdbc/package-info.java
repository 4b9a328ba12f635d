/**
 * Storage on H2, PostgreSQL, MariaDB and MySQL: make the tables with {@link dev.gatehouse.jdbc.GatehouseSchema}, then build a
 * {@link dev.gatehouse.jdbc.JdbcStorage}.
 */
@NullMarked
package dev.gatehouse.jdbc;

import org.jspecify.annotations.NullMarked;
