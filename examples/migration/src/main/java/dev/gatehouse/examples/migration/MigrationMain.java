package dev.gatehouse.examples.migration;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.OpenEstateBuilder;
import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.jdbc.JdbcStorage;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import org.h2.jdbcx.JdbcConnectionPool;
import org.joda.money.CurrencyUnit;

/** Imports three CSV files into an embedded database, twice: as after an import that broke off. */
public final class MigrationMain {
    static final EstateId ESTATE = new EstateId("river-house");
    static final Caller IMPORTER = Caller.staff(ESTATE, "wu.jie", Role.ADMINISTRATOR);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private MigrationMain() {}

    /** Imports the tables of the folder that is named; without one, the bundled tables. */
    public static void main(String[] args) {
        OldSystem old = new OldSystem(args.length == 0 ? null : Path.of(args[0]));
        var dataSource = JdbcConnectionPool.create("jdbc:h2:mem:migration;DB_CLOSE_DELAY=-1", "sa", "");
        try {
            GatehouseSchema.migrate(dataSource);
            Gatehouse gatehouse = Gatehouse.builder()
                    .storage(JdbcStorage.owning(dataSource))
                    .notifier(
                            told -> System.out.println("told: " + told.notice().text()))
                    .build();
            // How the estate works is not imported: it holds from now on, for what is imported too.
            var open = new OpenEstateBuilder()
                    .name("River House")
                    .zone(ZONE)
                    .currency(CurrencyUnit.of("CNY"))
                    .profile(Presets.PROJECT_HANDBOOK)
                    .build();
            gatehouse.estates().open(Call.by(IMPORTER), open);
            run(gatehouse, old, System.out);
            System.out.println();
            System.out.println("Once more, as after an import that broke off:");
            run(gatehouse, old, System.out);
            System.out.println();
            System.out.println(gatehouse.outbox().deliver(1_000) + " messages were sent.");
        } finally {
            dataSource.dispose();
        }
    }

    static Migration.Report run(Gatehouse gatehouse, OldSystem old, PrintStream out) {
        Story story = new Story(gatehouse, ESTATE, ZONE, InstantSource.system().instant());
        Migration.Report report = new Migration(gatehouse, IMPORTER, story).run(old);
        out.printf(
                "%d steps imported, %d imported before, %d left out with their rows; of %d things something was overdue%n",
                report.imported(), report.before(), report.left(), report.settled());
        report.refused().forEach(refused -> out.println("  refused " + refused));
        return report;
    }
}
