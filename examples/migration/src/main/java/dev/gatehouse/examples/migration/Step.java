package dev.gatehouse.examples.migration;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.desk.Outcome;
import java.time.Instant;
import java.util.function.Function;

/**
 * One thing that somebody did.
 *
 * @param row    of which row
 * @param what   such as {@code lend R-17}; with its row, unique in the old system
 * @param at     when
 * @param by     who did it, in the role of then
 * @param taken  how it is taken by the facade
 */
record Step(Row row, String what, Instant at, Caller by, Function<Call, Outcome<?>> taken) {
    /** Takes it as an import, under a key by which it is taken once. */
    Outcome<?> take(Caller importer) {
        return taken.apply(Call.by(by).importedBy(importer, at).keyed("old/" + row + "/" + what));
    }
}
