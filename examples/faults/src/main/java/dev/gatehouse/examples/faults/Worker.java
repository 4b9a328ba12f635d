package dev.gatehouse.examples.faults;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.GatehouseException;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.ticket.About;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.HoldReason;
import dev.gatehouse.ticket.HoldTicket;
import dev.gatehouse.ticket.Location;
import dev.gatehouse.ticket.NewContact;
import dev.gatehouse.ticket.OpenTicket;
import dev.gatehouse.ticket.OpenTicketBuilder;
import dev.gatehouse.ticket.ResumeTicket;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketSource;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A process that opens, holds and resumes tickets as fast as it can, sweeps, delivers and keeps the feed, until somebody kills
 * it. It says on its standard output what was acknowledged to it and whom it told.
 *
 * <p>A command that fails for a while is asked for again under its request key, as a client of a desk would.
 */
final class Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    static final OpenTicket LAMP = new OpenTicketBuilder()
            .source(TicketSource.CUSTOMER)
            .channel(Channel.TELEPHONE)
            .location(Location.publicArea("building 3", "the yard"))
            .standing(Reporter.Standing.OUTSIDER)
            .content("The lamp by the gate is dark")
            .contact(new NewContact("陈建国", "13800138000", null))
            .about(About.of(TicketClass.ENGINEERING))
            .build();
    /** So many of its own it knows, and takes turns with. */
    private static final int KNOWN = 20;

    private final Gatehouse gatehouse;
    private final PrintStream out;
    private final Random random = new Random();
    private final List<TicketId> tickets = new ArrayList<>();

    private Worker(Gatehouse gatehouse, PrintStream out) {
        this.gatehouse = gatehouse;
        this.out = out;
    }

    /** {@code URL EPOCH}. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(args[0]);
        config.setMaximumPoolSize(5);
        config.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        // The database may be away at the moment.
        config.setInitializationFailTimeout(-1);
        Gatehouse gatehouse = node(new HikariDataSource(config), out, Instant.parse(args[1]));
        gatehouse.runner(Duration.ofMillis(20)).start();
        new Worker(gatehouse, out).work();
    }

    private static Gatehouse node(DataSource pool, PrintStream out, Instant epoch) {
        while (true) {
            try {
                return Estate.node(pool, told -> out.println(Line.told(told.key())), epoch);
            } catch (StorageFailure away) {
                LOG.debug("the database is away", away);
            }
        }
    }

    /** A call that may be repeated under a key. */
    static Call call(String key) {
        return Call.by(Estate.OFFICER).keyed(key);
    }

    private void work() {
        while (true) {
            if (tickets.size() < KNOWN || random.nextInt(10) == 0) {
                acknowledged(call -> gatehouse.tickets().open(call, LAMP));
            } else {
                TicketId ticket = tickets.get(random.nextInt(tickets.size()));
                if (random.nextBoolean()) {
                    acknowledged(
                            call -> gatehouse.tickets().hold(call, new HoldTicket(ticket, HoldReason.RESIDENT, null)));
                } else {
                    acknowledged(call -> gatehouse.tickets().resume(call, new ResumeTicket(ticket)));
                }
            }
        }
    }

    private void acknowledged(Function<Call, Outcome<TicketId>> command) {
        Call call = call(UUID.randomUUID().toString());
        while (true) {
            try {
                Outcome<TicketId> outcome = command.apply(call);
                out.println(Line.acknowledged(call, outcome));
                if (outcome.version() == 1) {
                    tickets.add(outcome.id());
                    if (tickets.size() > KNOWN) {
                        tickets.remove(0);
                    }
                }
                return;
            } catch (StorageFailure failure) {
                // The database is away, or the connection was cut: was it done? The key will tell.
                if (!failure.isTransient()) {
                    out.println(Line.broken(failure.getMessage()));
                    return;
                }
            } catch (GatehouseException refused) {
                // It is on hold already, say: that is an answer too.
                return;
            }
        }
    }
}
