package dev.gatehouse.examples.benchmarks.growth;

import dev.gatehouse.examples.benchmarks.measure.Contender;
import org.HdrHistogram.Histogram;

/**
 * One operation in an estate of one size, among others.
 *
 * @param name      its size
 * @param estate    which
 * @param operation what is done
 * @param count     how often in a turn
 */
record GrowthContender(String name, GrownEstate estate, Operation operation, int count) implements Contender {
    @Override
    public void restore() {
        operation.restore(estate);
    }

    @Override
    public void work(int client, int clients, Histogram steps) {
        for (int i = client; i < count; i += clients) {
            operation.run(estate, steps::recordValue);
        }
    }
}
