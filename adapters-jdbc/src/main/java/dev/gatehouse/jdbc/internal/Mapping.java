package dev.gatehouse.jdbc.internal;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * How the aggregates of a type are kept: all that the adapter must know of an area.
 *
 * @param type       the type token
 * @param table      its table, with the columns that every such table has: estate, version, sort key, document
 * @param idColumn   the column of the id
 * @param columns    the columns that are its own
 * @param lookups    the tables that lead to it
 * @param conditions what a query asks of the columns
 * @param <A>        the aggregate
 * @param <I>        its id
 * @param <Q>        the query over it
 */
record Mapping<A extends Aggregate<I>, I, Q extends Query>(
        AggregateType<A, I, Q> type,
        String table,
        String idColumn,
        List<Column<A>> columns,
        List<Lookup<A>> lookups,
        BiConsumer<Filter, Q> conditions) {}
