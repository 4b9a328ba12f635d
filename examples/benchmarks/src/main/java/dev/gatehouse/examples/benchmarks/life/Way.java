package dev.gatehouse.examples.benchmarks.life;

import dev.gatehouse.examples.benchmarks.jpa.JpaLives;
import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.jdbc.JdbcStorage;
import dev.gatehouse.port.Storage;
import java.time.InstantSource;
import java.util.function.Function;
import javax.sql.DataSource;

/** The ways that are compared. */
enum Way {
    GATEHOUSE("Gatehouse") {
        @Override
        Function<DataSource, Lives> in(DataSource database, Home.Place place) {
            return throughTheLibrary(database, place, JdbcStorage::owning);
        }
    },
    EACH_READ("Gatehouse, each document read anew") {
        @Override
        Function<DataSource, Lives> in(DataSource database, Home.Place place) {
            return throughTheLibrary(
                    database, place, through -> JdbcStorage.owning(through).remembering(0));
        }
    },
    PIPELINED("JDBC, pipelined") {
        @Override
        Function<DataSource, Lives> in(DataSource database, Home.Place place) {
            return byHand(database, place, HandWrittenLives.Sending.PIPELINED);
        }
    },
    SINGLE("JDBC, single statements") {
        @Override
        Function<DataSource, Lives> in(DataSource database, Home.Place place) {
            return byHand(database, place, HandWrittenLives.Sending.SINGLE);
        }
    },
    JPA("Spring Data JPA") {
        @Override
        Function<DataSource, Lives> in(DataSource database, Home.Place place) {
            return JpaLives::new;
        }
    };

    private static final int HOMES = 100;

    private final String title;

    Way(String title) {
        this.title = title;
    }

    /** As the table has it. */
    String title() {
        return title;
    }

    /** Makes ready an empty database; gives how lives are lived in it, through whatever leads to it. */
    abstract Function<DataSource, Lives> in(DataSource database, Home.Place place);

    private static Function<DataSource, Lives> throughTheLibrary(
            DataSource database, Home.Place place, Function<DataSource, Storage> storage) {
        GatehouseSchema.migrate(database);
        InstantSource time = InstantSource.system();
        Premises premises = new Premises(database, time, Premises.tenSteps(), HOMES, place);
        return through -> new GatehouseLives(premises.over(storage.apply(through)), time);
    }

    private static Function<DataSource, Lives> byHand(
            DataSource database, Home.Place place, HandWrittenLives.Sending sending) {
        GatehouseSchema.migrate(database);
        RecordedLife recorded = RecordedLife.in(database, place);
        return through -> new HandWrittenLives(through, recorded, InstantSource.system(), sending);
    }
}
