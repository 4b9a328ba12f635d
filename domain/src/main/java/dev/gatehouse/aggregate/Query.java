package dev.gatehouse.aggregate;

/** A question about the aggregates of one type: filters, each of which may be left out, and a page. */
public interface Query {
    /** Which page is asked for. */
    PageRequest page();
}
