package dev.gatehouse.examples.benchmarks.life;

import dev.gatehouse.examples.benchmarks.measure.Contender;
import org.HdrHistogram.Histogram;

/**
 * One way to live lives, among others.
 *
 * @param name       as the table has it
 * @param lives      how
 * @param count      how many in a round
 * @param roundTrips how often the database is asked in a life
 */
record LifeContender(String name, Lives lives, int count, int roundTrips) implements Contender {
    @Override
    public void work(int client, int clients, Histogram taken) throws Exception {
        for (int i = client; i < count; i += clients) {
            Life life = lives.begin();
            for (LifeStep step : LifeStep.values()) {
                long start = System.nanoTime();
                life.take(step);
                taken.recordValue(System.nanoTime() - start);
            }
        }
    }

    @Override
    public void close() {
        lives.close();
    }
}
