package dev.gatehouse.examples.benchmarks.jpa;

import dev.gatehouse.examples.benchmarks.life.Life;
import dev.gatehouse.examples.benchmarks.life.LifeStep;
import dev.gatehouse.examples.benchmarks.life.Lives;
import java.math.BigDecimal;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Through Spring Data JPA. */
public final class JpaLives implements Lives {
    private static final String OFFICER = "staff:li.wei";
    private static final String SPECIALIST = "staff:zhao.gang";
    private static final String RESIDENT = "resident:01a2243f-e321-7a51-b026-58a406517475";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final TicketDesk desk;

    /** Makes the tables in a database that has none of them. */
    public JpaLives(DataSource dataSource) {
        // A singleton that is not closed with the context.
        context.getBeanFactory().registerSingleton("dataSource", dataSource);
        context.register(JpaConfiguration.class);
        context.refresh();
        desk = context.getBean(TicketDesk.class);
    }

    @Override
    public Life begin() {
        return new JpaLife();
    }

    private static Report report(Instant now) {
        return new Report(
                "CUSTOMER",
                "TELEPHONE",
                now,
                now,
                OFFICER,
                "01a2243f-e1d7-782c-a3db-59072bcfa219",
                "RESIDENT",
                RESIDENT,
                RESIDENT,
                "A pipe has burst under the kitchen sink",
                "陈建国",
                "+8613800138000");
    }

    private static Plan plan() {
        return new Plan(
                "Replace the joint",
                "WI-PLUMB-07",
                "half an hour, now",
                "no water meanwhile",
                "the floor is covered",
                "please clear the cupboard",
                "joint.replace",
                new BigDecimal("80.00"));
    }

    @Override
    public void close() {
        context.close();
    }

    private final class JpaLife implements Life {
        private final Instant begun = Instant.now();
        private Long ticket = 0L;
        private long version = -1;

        @Override
        public void take(LifeStep step) {
            switch (step) {
                case OPEN -> ticket = desk.open(report(begun), OFFICER);
                case ROUTE -> desk.route(ticket, version, OFFICER);
                case SIGN_FOR_SLIP -> desk.signFor(ticket, version, SPECIALIST);
                case ARRIVE_ON_SITE -> desk.arrive(ticket, version, SPECIALIST);
                case PLAN -> desk.plan(ticket, version, plan(), SPECIALIST);
                case ACCEPT_PLAN -> desk.agreePlan(ticket, version, RESIDENT, OFFICER);
                case FINISH -> desk.finish(ticket, version, begun, "1 joint DN20", SPECIALIST);
                case ACCEPT_WORK -> desk.accept(ticket, version, RESIDENT, "Quick and clean", OFFICER);
                case VISIT_AGAIN -> desk.visit(ticket, version, "SATISFIED", new BigDecimal("80.00"), OFFICER);
                case CLOSE -> desk.close(ticket, version, OFFICER);
            }
            version++;
        }
    }
}
