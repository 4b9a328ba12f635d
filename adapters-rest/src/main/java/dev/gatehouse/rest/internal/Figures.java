package dev.gatehouse.rest.internal;

import dev.gatehouse.ticket.Rate;
import dev.gatehouse.ticket.Tally;

/**
 * A tally and its rates; a rate over nothing has no value.
 *
 * @param tally        the counts, under their first day
 * @param satisfaction customer satisfaction
 * @param timeliness   how many in time
 * @param acceptance   how many accepted at the first time
 * @param returnVisits how many visited
 */
record Figures(Tally tally, Rate satisfaction, Rate timeliness, Rate acceptance, Rate returnVisits) {
    static Figures of(Tally tally) {
        return new Figures(tally, tally.satisfaction(), tally.timeliness(), tally.acceptance(), tally.returnVisits());
    }
}
